/**
 * Extracts of titles and sentences as they stand in lists of public documents, for what the documents in `examples/` do not show.
 * Only the words that are quoted; the workbooks hold nothing else.
 */
export const extracts = {
  'utdrag-forteckning.xlsx': {
    Förteckning: [
      ['Utdrag ur en förteckning över samordningsförbunds årsredovisningar'],
      [],
      ['Årsredovisning 2015. Februari 2015'],
    ],
  },
  'utdrag-sjuharad-2013.xlsx': {
    Utdrag: [['Utdrag ur en årsredovisning för 2013'], [], ['Det egna kapitalet uppgår till tkr.']],
  },
};

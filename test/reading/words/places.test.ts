import { MUNICIPALITIES, MUNICIPALITIES_BY_COUNTY, REGIONS } from '../../../src/reading/words/places';
import { readLabel } from '../../../src/reading/words';

it('knows every kommun once', () => {
  expect(MUNICIPALITIES).toHaveLength(290);
  expect(new Set(MUNICIPALITIES).size).toBe(290);
  expect(MUNICIPALITIES.every((name) => /^[A-ZÅÄÖ][a-zåäöé]+(?:[ -][A-ZÅÄÖ][a-zåäö]+)?$/.test(name))).toBe(true);
});

it('knows as many kommuner in each län as there are', () => {
  const counts = Object.values(MUNICIPALITIES_BY_COUNTY).map((names) => names.split(', ').length);
  expect(counts).toEqual([26, 8, 9, 13, 13, 8, 12, 1, 5, 33, 6, 49, 16, 12, 10, 15, 10, 7, 8, 15, 14]);
});

it('knows the 21 regioner', () => expect(Object.keys(REGIONS)).toHaveLength(21));

test.each(MUNICIPALITIES)('%s is a kommun by its name, in the genitive and in upper case', (name) => {
  const genitive = /[sxz]$/.test(name) ? name : `${name}s`;
  for (const label of [
    name,
    `${name} kommun`,
    `${genitive} kommun`,
    `${genitive} stad`,
    `Bidrag ${name}`,
    `${name.toUpperCase()} KOMMUN`,
  ]) {
    expect({ label, kind: readLabel(label).member?.kind }).toEqual({ label, kind: 'municipality' });
  }
});

test.each(Object.entries(REGIONS).filter(([name]) => name !== 'Region Gotland'))(
  '%s is a region, and so is what else it is called',
  (name, others) => {
    for (const label of [name, ...others])
      expect({ label, kind: readLabel(label).member?.kind }).toEqual({ label, kind: 'region' });
  },
);

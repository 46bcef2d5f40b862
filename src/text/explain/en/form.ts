import type { formRules } from '../../../rules/form';
import type { Explanation } from '../model';

export const formExplanations: Readonly<Record<keyof typeof formRules, Explanation>> = {
  'FORM-01': {
    why: 'Act 2003:1210 section 23: the board decides the budget by 30 November for the next year.',
    computed:
      'The first day on which the budget was decided is held against 30 November of the year before the budget year. The day comes from the settings or from lines such as “Beslut 2025-11-23”. Decisions on changes, annual reports and other things do not count. A decision during the budget year is a note, and is not shown at all where the budget calls itself revised.',
    tolerance: 'None: 30 November is the last day.',
  },
  'FORM-02': {
    why: 'Act 2003:1210 section 23: the board consults the members before the budget is decided.',
    computed:
      'The day of the consultation (the settings, or a line on it with a date) is held against the day of the decision. Where the settings say that the budget is decided, but neither they nor the workbook mention a consultation, there is a note.',
    tolerance: 'None: the consultation is held by the day of the decision.',
  },
  'FORM-03': {
    why: 'Act 2003:1210 section 24: the board draws up the annual report within three months of the end of the year.',
    computed:
      'The day of the annual report (the settings or a line of the workbook) is held against 31 March of the year after. The year it is for comes from the heading, otherwise it is the year before the day.',
    tolerance: 'None: 31 March is the last day.',
  },
  'FORM-04': {
    why: 'Act 2003:1210 section 19 says that the meeting that decides the budget is public and announced. Kommunallagen chapter 8 section 14 applies through section 21: the proposal is on the website from the announcement.',
    computed:
      'If the workbook has a checklist with “Sammanträdet är offentligt” or “Budgetförslaget finns på webbplatsen”, the answer should be filled in and not no. If there is a day of the announcement, it should be before the decision. Otherwise nothing is tested.',
    tolerance: 'None.',
  },
  'FORM-05': {
    why: 'Act 2003:1210 section 25: the association pays the auditors, unless its charter says otherwise. The cost then belongs in the budget.',
    computed:
      'In the budget with most rows of cost (at least three) the program looks for a row for the audit or auditors, and in other tables too. Where the settings say that the members pay themselves, nothing is tested.',
    tolerance: 'No limit: any amount is enough.',
  },
  'FORM-06': {
    why: 'Act 2003:1210 section 25: one auditor for each member. Försäkringskassan appoints one for itself and Arbetsförmedlingen, and municipalities and regions may agree on common ones.',
    computed:
      'The auditors that the workbook names are counted (the names are not kept) and held against the number of regions and municipalities plus one for the state. The members come from the settings, otherwise from the contributions. Where the settings say that common auditors are agreed, nothing is tested.',
    tolerance: 'None. More auditors than members are allowed.',
  },
  'FORM-07': {
    why: 'Act 2003:1210 section 10: each member has at least one board member and one deputy, and there are as many deputies as board members. The national council has said that each municipality is a member of its own.',
    computed:
      'If the workbook has a list of the board, board members and deputies are counted for each member in it. Members of the settings that are not in the list are named. A chair counts as a board member, a vacant seat does not count. Names of persons are not kept.',
    tolerance: 'None. A list without a single deputy is not tested: it may be of fees.',
  },
  'FORM-08': {
    why: 'Act 2018:597 on municipal accounts applies to the annual report through act 2003:1210 section 24. It asks among other things for an income statement, a balance sheet, a cash flow statement, notes and an operating account.',
    computed:
      'Tested only where the workbook calls itself an annual report and has at least two of income statement, balance sheet and cash flow statement. The parts are sought among headings, names of sheets and tables. A follow-up of budget against outcome counts as the operating account. Where there is no management report, the workbook is the statements alone: then only those three are sought, and what is missing is a note.',
    tolerance: 'None.',
  },
  'FORM-09': {
    why: 'Act 2018:597 chapter 11 section 10 describes the result under the balance requirement. Whether it binds these associations is our own reading, so this is always a note.',
    computed:
      'Tested only in an annual report, in the same way as its parts. A heading, a sheet or a row with the word balanskrav is enough.',
    tolerance: 'None.',
  },
  'FORM-10': {
    why: 'The rules of law on interim reports do not apply to these associations. By finsam.se an interim report is only needed where the charter says so.',
    computed:
      'If the settings say that the charter asks for no interim report, but the workbook has one, there is a note. Where you have not answered in the settings, nothing is tested.',
    tolerance: 'None.',
  },
  'FORM-11': {
    why: 'Kommunallagen chapter 11 section 15 applies through act 2003:1210 section 21: a decision during the year to spend more says how it is paid for.',
    computed:
      'In a list of decisions with a column for financing, the column should be filled in for each amount above zero. A sentence on an added appropriation with amount and date should say where the money comes from, in the same or the next cell. Decisions before the budget year are not tested.',
    tolerance: 'No limit of amount.',
  },
  'FORM-12': {
    why: 'Acts are replaced and authorities change their names. An old word in a new budget is often left from an older template, as in the plan of Västerås where Riksrevisionen appoints an auditor.',
    computed:
      'Texts, headings and labels are searched for a short list of words. Each has a year from which it no longer holds: landsting 2020, KRL (1997:614) 2019, kommunallagen (1991:900) 2018, länsarbetsnämnd 2008, allmän försäkringskassa 2005. Where the budget year is earlier, or not known, the word is right. Sentences that tell of earlier days are not tested. Each word is named once.',
    tolerance: 'None.',
  },
  'FORM-13': {
    why: 'In the decided plan of Södertälje for 2019 the column was headed “FÖRSLAG 2019”. The reader cannot know then whether the amounts are the decided ones.',
    computed:
      'Words such as förslag, utkast and preliminär in headings and columns are held against a line of decision in the workbook, or against the setting that the budget is decided. Later years may be preliminary. Where a decided column stands beside it for the same year, the proposal is in order.',
    tolerance: 'None.',
  },
  'FORM-14': {
    why: 'The cover of the plan of Västerås said “Dnr” without a number. Empty fields make a document hard to find again in the register.',
    computed:
      'The fields Dnr, Org.nr and the day of the decision should have a value in the same cell, to the right or below. The day of the decision is only tested where the settings say that the budget is decided. An organisation number has ten digits. Signatures are not tested: they are often made on paper.',
    tolerance: 'None.',
  },
  'FORM-15': {
    why: 'Kommunallagen chapter 11 section 6 applies through act 2003:1210 section 21: the budget states the appropriations. What an appropriation is for, a section or an intervention, is for the association to decide.',
    computed:
      'Tested only where the level is chosen in the settings. Per intervention: a single row “Insatser” is not enough, unless there are tables for the interventions. Per section: the costs should have at least two headings or subtotals.',
    tolerance: 'None.',
  },
};

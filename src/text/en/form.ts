import { formRules } from '../../rules/form';
import { defineTexts } from '../define';

export const formTexts = defineTexts(formRules)({
  'FORM-01': {
    title: 'Budget decided in time',
    demand: 'The board should decide the budget by 30 November of the year before.',
    messages: {
      late: {
        says: 'The budget was decided on {date}, after {deadline}.',
        todo: 'Check the date. If it is right, note why the decision was late. The members decide the first budget of a new association, and the date does not apply then.',
      },
      inTheYear: {
        says: 'The budget was decided on {date}, during the budget year. It should have been decided by {deadline}.',
        todo: 'Check the date. If the decision is of a change, write “reviderad budget” and when the first budget was decided.',
      },
    },
  },
  'FORM-02': {
    title: 'Consultation before the decision',
    demand: 'The board should consult the members before the budget is decided.',
    messages: {
      after: {
        says: 'The consultation is dated {consulted}, after the decision on {decided}.',
        todo: 'Check the dates. The consultation comes before the decision.',
      },
      notNoted: {
        says: 'The budget was decided on {decided}, but nothing says when the members were consulted.',
        todo: 'Enter the day of the consultation in the settings, or in the workbook (“Samråd med medlemmarna 2025-10-14”).',
      },
    },
  },
  'FORM-03': {
    title: 'Annual report in time',
    demand: 'The annual report should be ready within three months of the end of the year, by 31 March.',
    messages: {
      late: {
        says: 'The annual report for {year} is dated {date}, after {deadline}.',
        todo: 'Check the date. If it is right, note why the report was late.',
      },
    },
  },
  'FORM-04': {
    title: 'Open budget meeting',
    demand:
      'The meeting that decides the budget should be public and announced, and the proposal should be on the website.',
    messages: {
      notPublic: {
        says: '“{label}” is not answered with yes.',
        todo: 'Check that the meeting is public, and fill in the answer.',
      },
      notPublished: {
        says: '“{label}” is not answered with yes.',
        todo: 'Put the proposal on the website from the day the meeting is announced, and fill in the answer.',
      },
      announcedLate: {
        says: 'The meeting was announced on {announced}, not before the decision on {decided}.',
        todo: 'Check the dates. The meeting is announced before it is held.',
      },
    },
  },
  'FORM-05': {
    title: 'The budget covers the audit',
    demand: 'The budget should have a row for the audit, unless the charter says that somebody else pays for it.',
    messages: {
      noAudit: {
        says: 'The budget has no row for the audit.',
        todo: 'Add a row for the audit. If it is part of another row, such as the office, say so in a comment.',
      },
    },
  },
  'FORM-06': {
    title: 'Number of auditors',
    demand:
      'Each member should have an auditor, unless the members have agreed on common ones. Försäkringskassan appoints one for the state.',
    messages: {
      tooFew: {
        says: '{auditors} auditors are named, but the association has {members} regions and municipalities, and the state.',
        todo: 'Add those that are missing. If the members have agreed on common auditors, say so in the settings.',
      },
    },
  },
  'FORM-07': {
    title: 'Board members and deputies',
    demand:
      'Each member should have at least one board member and one deputy, and there should be as many deputies as board members.',
    messages: {
      noMember: {
        says: '{member} has no board member.',
        todo: 'Add the board member, or correct the list.',
      },
      noDeputy: {
        says: '{member} has no deputy.',
        todo: 'Add the deputy, or correct the list. Each municipality is a member of its own and cannot share a seat with another.',
      },
      notListed: {
        says: '{member} is a member but has no seat in the list of the board.',
        todo: 'Add a board member and a deputy, or correct the members in the settings.',
      },
      unequal: {
        says: 'The board has {members} members but {deputies} deputies.',
        todo: 'There should be as many of each. Add those that are missing, or correct the list.',
      },
    },
  },
  'FORM-08': {
    title: 'Parts of the annual report',
    demand:
      'An annual report should have an income statement, a balance sheet, a cash flow statement, notes and an operating account.',
    messages: {
      noIncomeStatement: {
        says: 'The annual report has no income statement (resultaträkning).',
        todo: 'Add the income statement, or ignore this if it is in another document.',
      },
      noBalanceSheet: {
        says: 'The annual report has no balance sheet (balansräkning).',
        todo: 'Add the balance sheet, or ignore this if it is in another document.',
      },
      noCashFlow: {
        says: 'The annual report has no cash flow statement (kassaflödesanalys).',
        todo: 'Add the cash flow statement, or ignore this if it is in another document.',
      },
      noNotes: {
        says: 'The annual report has no notes (noter).',
        todo: 'Add the notes, or ignore this if they are in another document.',
      },
      noOperatingAccount: {
        says: 'The annual report has no operating account (driftredovisning).',
        todo: 'Add the operating account with budget and outcome, or ignore this if it is in another document.',
      },
    },
  },
  'FORM-09': {
    title: 'Balance requirement inquiry',
    demand: 'An annual report should show the result under the balance requirement.',
    messages: {
      missing: {
        says: 'The annual report has no balance requirement inquiry (balanskravsutredning).',
        todo: 'Add one, or ask the auditors whether your association needs it.',
      },
    },
  },
  'FORM-10': {
    title: 'Interim report',
    demand: 'An interim report is only needed where the charter asks for one.',
    messages: {
      notAsked: {
        says: 'There is an interim report here, but by the settings the charter does not ask for one.',
        todo: 'Nothing has to change. If the charter asks for one, correct the setting.',
      },
    },
  },
  'FORM-11': {
    title: 'Spending decisions and their financing',
    demand: 'A decision during the year to spend more should say how it is paid for.',
    messages: {
      notFinanced: {
        says: 'The decision “{decision}” does not say how it is paid for.',
        todo: 'Write where the money comes from: another row, unallocated money or equity.',
      },
    },
  },
  'FORM-12': {
    title: 'Terms that no longer hold',
    demand: 'Laws and authorities should have the names that they have in the budget year.',
    messages: {
      countyCouncil: {
        says: 'This says “{term}”. The county councils (landsting) are now regions.',
        todo: 'Write region.',
      },
      nationalAuditOffice: {
        says: 'This speaks of Riksrevisionen and auditors. It is Försäkringskassan that appoints the state’s auditor in an association for financial coordination.',
        todo: 'Write Försäkringskassan if the sentence is about who appoints the auditor.',
      },
      oldAccountingAct: {
        says: 'This says “{term}”. That act has been replaced.',
        todo: 'Write lag (2018:597) om kommunal bokföring och redovisning.',
      },
      oldMunicipalAct: {
        says: 'This says “{term}”. That Local Government Act has been replaced.',
        todo: 'Write kommunallagen (2017:725).',
      },
      insuranceOffice: {
        says: 'This says “{term}”. The social insurance offices have been one agency since 2005.',
        todo: 'Write Försäkringskassan.',
      },
      employmentBoard: {
        says: 'This says “{term}”. The county labour boards no longer exist.',
        todo: 'Write Arbetsförmedlingen.',
      },
      charterMisnamed: {
        says: 'This says “{term}”. The word of the law is förbundsordning.',
        todo: 'Write förbundsordning.',
      },
    },
  },
  'FORM-13': {
    title: 'Proposal or decided',
    demand: 'A budget that is decided should not be called a proposal.',
    messages: {
      draft: {
        says: 'This says “{text}”, but {decided} says that the budget is decided.',
        todo: 'Remove what belongs to the proposal if the budget is decided.',
      },
      draftBySettings: {
        says: 'This says “{text}”, but the settings say that the budget is decided.',
        todo: 'Remove what belongs to the proposal, or change the setting if the budget is not decided.',
      },
    },
  },
  'FORM-14': {
    title: 'Fields of the document’s head',
    demand:
      'Reference number, organisation number and the day of the decision should be filled in where there is a place for them.',
    messages: {
      noReference: {
        says: 'The reference number (diarienummer) is not filled in.',
        todo: 'Fill it in, or remove the field.',
      },
      noOrganisationNumber: {
        says: 'The organisation number is not filled in.',
        todo: 'Fill it in, or remove the field.',
      },
      malformed: {
        says: '“{value}” is no organisation number.',
        todo: 'An organisation number has ten digits, for example 222000-1234.',
      },
      noDecisionDate: {
        says: 'The budget is decided, but the day of the decision is not filled in.',
        todo: 'Fill in the day on which the board decided.',
      },
    },
  },
  'FORM-15': {
    title: 'Level of the appropriations',
    demand: 'The budget should show amounts at the level that appropriations are decided for.',
    messages: {
      noInterventions: {
        says: 'Appropriations are decided for each intervention, but “{row}” is one single amount.',
        todo: 'Split the row by intervention, or add a sheet for each.',
      },
      noSections: {
        says: 'Appropriations are decided for each section, but the costs are not split into sections with sums.',
        todo: 'Add headings and sums for the sections, for example board, administration and interventions.',
      },
    },
  },
});

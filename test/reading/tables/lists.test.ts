import { drawn } from './drawn';
import { pictured } from './show';

describe('lists that are no budget', () => {
  test('contacts', () => {
    expect(
      pictured(
        drawn(
          'Kontakter',
          `
Namn   | Organisation      | Telefon       | E-post
Anna A | Region Norr       | 070-123 45 67 | a@b.se
Bo B   | Vårby kommun      | 0701234567    | b@b.se
Cia C  | Försäkringskassan | 08-123 456    | c@b.se
`,
        ),
      ),
    ).toEqual([]);
  });

  test('participants are counted, not paid', () => {
    expect(
      pictured(
        drawn(
          'Deltagare 2026',
          `
Antal deltagare per insats 2026
Insats | Kvinnor | Män | Totalt
Team A | 20      | 15  | 35
Team B | 12      | 18  | 30
Summa  | 32      | 33  | 65
`,
        ),
      ),
    ).toEqual([
      'Deltagare 2026!A2:D5 other ? "Antal deltagare per insats 2026"',
      'B other | C other | D periodTotal 2026',
      'A3 . Team A n20 n15 n35',
      'A4 . Team B n12 n18 n30',
      'A5 = Summa n32 n33 n65',
    ]);
  });

  test('a calendar', () => {
    expect(
      pictured(
        drawn(
          'Årshjul',
          `
Månad    | Aktivitet      | Datum
Januari  | Styrelsemöte   | 2026-01-20
Mars     | Årsredovisning | 2026-03-15
November | Budgetbeslut   | 2026-11-20
`,
        ),
      ),
    ).toEqual([]);
  });

  test('wages', () => {
    expect(
      pictured(
        drawn(
          'Personal',
          `
Namn  | Tjänst     | Omfattning | Månadslön | Lön per år
A     | Samordnare | 100%       | 45000     | 540000
B     | Coach      | 50%        | 38000     | 228000
Summa |            |            | 83000     | 768000
`,
        ),
      ),
    ).toEqual([
      'Personal!A1:E4 other ? "Personal"',
      'B other | C share | D other | E actual',
      `A2 . A 'Samordnare' 100% 45000 540000`,
      `A3 . B 'Coach' 50% 38000 228000`,
      'A4 = Summa _ _ 83000 768000',
    ]);
  });

  test('goals', () => {
    expect(
      pictured(
        drawn(
          'Mål',
          `
Mål             | Indikator                 | Målvärde 2026 | Utfall 2025
Fler i arbete   | Andel i arbete vid avslut | 40%           | 38%
Fler i studier  | Andel i studier           | 20%           | 18%
Nöjda deltagare | Index                     | 80            | 78
`,
        ),
      ),
    ).toEqual([
      'Mål!A1:D4 other ? "Mål"',
      'B other | C share 2026 | D actual 2025',
      `A2 . Fler i arbete 'Andel i arbete vid avslut' 40% 38%`,
      `A3 . Fler i studier 'Andel i studier' 20% 18%`,
      `A4 . Nöjda deltagare 'Index' 80% 78`,
    ]);
  });

  test('an action plan', () => {
    expect(
      pictured(
        drawn(
          'Plan',
          `
Aktivitet    | Ansvarig     | Start      | Slut       | Status
Ta fram plan | Förbundschef | 2026-01-01 | 2026-06-30 | Pågår
Utbildning   | Kansliet     | 2026-03-01 | 2026-12-31 | Ej påbörjad
`,
        ),
      ),
    ).toEqual([]);
  });

  test('the board', () => {
    expect(
      pictured(
        drawn(
          'Styrelse',
          `
Ledamot | Ersättare | Part
Anna    | Bo        | Region Norr
Cia     | Dan       | Norrby kommun
Eva     | Fia       | Försäkringskassan
`,
        ),
      ),
    ).toEqual([]);
  });

  test('fees with a sum', () => {
    expect(
      pictured(
        drawn(
          'Arvoden',
          `
Ledamot | Arvode | Antal möten | Summa
Anna    | 1000   | 5           | 5000
Bo      | 800    | 4           | 3200
Summa   |        |             | 8200
`,
        ),
      ),
    ).toEqual([
      'Arvoden!A1:D4 detail ? "Arvoden"',
      'B other | C other | D amount',
      'A2 . Anna 1000 n5 5000',
      'A3 . Bo 800 n4 3200',
      'A4 = Summa _ _ 8200',
    ]);
  });

  test('a ledger', () => {
    expect(
      pictured(
        drawn(
          'Huvudbok',
          `
Ver | Datum      | Konto | Text      | Debet | Kredit
1   | 2026-01-05 | 5010  | Hyra      | 10000 |
2   | 2026-01-20 | 3010  | Bidrag FK |       | 500000
3   | 2026-01-25 | 7010  | Löner     | 45000 |
`,
        ),
      ),
    ).toEqual([
      'Huvudbok!A1:F4 other ? "Huvudbok"',
      'A account | B account | C account | E other | F other',
      `D2 . Hyra '1' 2026-01-05 '5010' 10000 _`,
      `D3 . Bidrag FK @state '2' 2026-01-20 '3010' _ 500000`,
      `D4 . Löner '3' 2026-01-25 '7010' 45000 _`,
    ]);
  });
});

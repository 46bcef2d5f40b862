import { timeText } from '../../src/text/time';

it.each([
  ['2025-11-03T14:05:00', '2025-11-03 14:05', 'the clock where the program ran stays'],
  ['2025-11-03T13:05:59.123Z', '2025-11-03 14:05', 'winter time'],
  ['2025-06-30T22:30:00Z', '2025-07-01 00:30', 'summer time, over midnight'],
  ['2025-11-03T08:05:00-05:00', '2025-11-03 14:05', 'another offset'],
])('%s is shown as %s: %s', (iso, shown) => {
  expect(timeText(iso)).toBe(shown);
});

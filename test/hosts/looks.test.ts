import { CELL_LOOKS, CHART_COLOURS, MARK_LOOKS } from '../../src/hosts/looks';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

test('text stands out from its ground in every look', () => {
  for (const look of Object.values(CELL_LOOKS)) {
    expect(contrast(look.colour ?? '000000', look.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  }
  for (const look of Object.values(MARK_LOOKS)) {
    expect(contrast(look.colour, look.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(look.border.colour, 'FFFFFF')).toBeGreaterThanOrEqual(3);
  }
});

test('chart series stand out from white', () => {
  for (const colour of CHART_COLOURS) expect(contrast(colour, 'FFFFFF')).toBeGreaterThanOrEqual(3);
});

test('severities differ without their colours', () => {
  const withoutColour = (look: object): string => JSON.stringify(look).replace(/"[0-9A-F]{6}"/g, '');
  expect(new Set(Object.values(MARK_LOOKS).map(withoutColour)).size).toBe(3);
  const severities = [CELL_LOOKS.error, CELL_LOOKS.warning, CELL_LOOKS.note];
  expect(new Set(severities.map(withoutColour)).size).toBe(3);
});

/** A page of a given size in characters, of tens of thousands of short paragraphs, no two alike. */
export function hugePage(characters: number): string {
  const parts = [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>The keeper\'s book</title>',
    "<main><h1>The keeper's book</h1>",
  ];
  let left = characters;
  for (let day = 1; left > 0; day += 1) {
    const part = paragraph(day);
    left -= part.length;
    parts.push(part);
  }
  return [...parts, '</main></html>'].join('\n');
}

const WEATHER = ['Rain', 'Fog', 'A cold wind', 'A thin sun', 'Snow'];
const WORK = ['oiled the gates', 'painted the railing', 'counted the boats', 'cleared the weed'];

const paragraph = (day: number): string =>
  `<p id="day-${day}">On day ${day} the keeper of the lock ${pick(WORK, day)} before breakfast. ` +
  `${pick(WEATHER, day)} came over the <a href="#day-${day + 1}">canal</a>, and boat number ${day * 7} had to wait. ` +
  'Nobody complained, for the kettle was on.</p>';

const pick = (list: readonly string[], day: number): string => list[day % list.length] ?? '';

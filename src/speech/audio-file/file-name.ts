// What Windows, macOS and Linux do not want in a name, and what hides the direction of text in it.
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// In bytes: file systems take 255, with what a browser adds to a name that is taken.
const LONGEST = 180;

/** A name for a file that every system takes, without its ending. */
export function fileName(title: string): string {
  const plain = title.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  let name = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(plain)) {
    bytes += new TextEncoder().encode(segment).length;
    if (bytes > LONGEST) break;
    name += segment;
  }
  // Windows drops full stops and spaces at the end, Unix hides what begins with a full stop.
  name = name.replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return 'Lectern';
  return RESERVED.test(name) ? `_${name}` : name;
}

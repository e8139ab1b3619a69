import { TextSize } from '../../src/content/text-size/text-size.ts';

// The engine alone, without an extension around it.
Object.assign(globalThis, { textSize: new TextSize(document, () => undefined) });

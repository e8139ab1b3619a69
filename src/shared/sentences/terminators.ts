/**
 * Characters that end sentences, of the scripts that are written today. Unicode has a property for them, but
 * browsers differ in their version of it, and it counts the Burmese comma in.
 */
export const TERMINATORS =
  '!.?\u2024-\u2026\u203C\u203D\u2047-\u2049\u2E2E' + // Latin, and what all share
  '\u0589\u061D-\u061F\u06D4\u0700-\u0702\u07F9\u0837\u0839\u083D\u083E' + // Armenian, Arabic, Syriac, N’Ko
  '\u0964\u0965\u0F0D\u0F0E\u104B\u1362\u1367\u1368\u166E' + // Indic, Tibetan, Burmese, Ethiopic
  '\u1735\u1736\u17D4\u17D5\u1803\u1809\u1944\u1945\u1AA8-\u1AAB' + // Philippine, Khmer, Mongolian, Limbu
  '\u1B5A\u1B5B\u1B5E\u1B5F\u1C3B\u1C3C\u1C7E\u1C7F\uA4FF\uA60E\uA60F' + // Balinese, Lepcha, Ol Chiki, Lisu, Vai
  '\uA6F3\uA6F7\uA876\uA877\uA92F\uA9C8\uA9C9\uAA5D-\uAA5F\uAAF0\uAAF1\uABEB' + // Javanese, Cham, Meetei
  '\u3002\uFE12\uFE15\uFE16\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61'; // Chinese and Japanese

/** What the commonest emoji are called: sign, English name, German name. */
const NAMES = `
😀 grinning face|grinsendes Gesicht
😃 happy face|fröhliches Gesicht
😄 happy face|fröhliches Gesicht
😁 beaming face|strahlendes Gesicht
😆 laughing face|lachendes Gesicht
😅 relieved smile|erleichtertes Lächeln
😂 tears of joy|Freudentränen
🤣 rolling with laughter|lacht sich kaputt
😊 smiling face|lächelndes Gesicht
🙂 slight smile|leichtes Lächeln
🙃 upside-down face|umgekehrtes Gesicht
😉 winking face|Zwinkern
😍 heart eyes|Herzaugen
🥰 smile with hearts|Lächeln mit Herzen
😘 blowing a kiss|Kussmund
😋 yummy|lecker
😎 sunglasses|Sonnenbrille
🤔 thinking face|nachdenkliches Gesicht
😐 straight face|neutrales Gesicht
🙄 rolling eyes|Augenrollen
😏 smirk|süffisantes Lächeln
😴 sleeping face|schlafendes Gesicht
😢 sad face with a tear|trauriges Gesicht mit Träne
😭 crying loudly|heulendes Gesicht
😞 disappointed face|enttäuschtes Gesicht
😔 pensive face|bedrücktes Gesicht
😟 worried face|besorgtes Gesicht
😕 confused face|verwirrtes Gesicht
☹ sad face|trauriges Gesicht
😡 angry face|wütendes Gesicht
😠 angry face|verärgertes Gesicht
🤬 swearing face|fluchendes Gesicht
😱 screaming in fear|Angstschrei
😨 frightened face|ängstliches Gesicht
😳 blushing face|errötendes Gesicht
😬 grimace|Grimasse
🤯 exploding head|explodierender Kopf
🥳 party face|Partygesicht
😇 halo|Heiligenschein
🤗 hug|Umarmung
🤭 giggle|Kichern
🤫 hush|Pst
🤷 shrug|Schulterzucken
🤦 facepalm|Hand vors Gesicht
👍 thumbs up|Daumen hoch
👎 thumbs down|Daumen runter
👏 applause|Applaus
🙏 folded hands|gefaltete Hände
💪 strong arm|starker Arm
👋 waving hand|winkende Hand
👌 okay|okay
✌ victory|Siegeszeichen
🤞 fingers crossed|Daumen drücken
👉 pointing right|Zeigefinger nach rechts
👈 pointing left|Zeigefinger nach links
👇 pointing down|Zeigefinger nach unten
👆 pointing up|Zeigefinger nach oben
✋ raised hand|erhobene Hand
🤝 handshake|Händedruck
👀 eyes|Augen
❤ red heart|rotes Herz
💛 yellow heart|gelbes Herz
💚 green heart|grünes Herz
💙 blue heart|blaues Herz
💜 purple heart|lila Herz
🖤 black heart|schwarzes Herz
🧡 orange heart|oranges Herz
💔 broken heart|gebrochenes Herz
💕 two hearts|zwei Herzen
✨ sparkles|Funkeln
⭐ star|Stern
🌟 glowing star|leuchtender Stern
🔥 fire|Feuer
💥 bang|Knall
🎉 party popper|Konfetti
🎊 confetti|Konfettiball
🎂 birthday cake|Geburtstagskuchen
🎁 gift|Geschenk
🎄 Christmas tree|Weihnachtsbaum
🎵 music note|Musiknote
🎶 music notes|Musiknoten
📷 camera|Kamera
📱 phone|Handy
💻 laptop|Laptop
📧 e-mail|E-Mail
📞 telephone|Telefon
📅 calendar|Kalender
📌 pin|Reißzwecke
📍 place|Ort
📝 note|Notiz
📚 books|Bücher
📖 book|Buch
📰 newspaper|Zeitung
💡 idea|Idee
🔗 link|Link
🔒 lock|Schloss
🔑 key|Schlüssel
🔍 magnifying glass|Lupe
⚠ warning|Warnung
❗ exclamation mark|Ausrufezeichen
❓ question mark|Fragezeichen
✅ done|erledigt
✔ tick|Häkchen
❌ cross|Kreuz
🚫 forbidden|verboten
💯 a hundred points|hundert Punkte
💰 money|Geld
📈 rising chart|steigende Kurve
📉 falling chart|fallende Kurve
🚀 rocket|Rakete
🚗 car|Auto
🚲 bicycle|Fahrrad
🚂 train|Zug
✈ aeroplane|Flugzeug
🏠 house|Haus
🌍 globe|Erde
🌎 globe|Erde
🌏 globe|Erde
☀ sun|Sonne
🌧 rain|Regen
❄ snowflake|Schneeflocke
🌈 rainbow|Regenbogen
🌊 wave|Welle
🌱 seedling|Keimling
🌳 tree|Baum
🌹 rose|Rose
🌸 blossom|Blüte
🍎 apple|Apfel
🍕 pizza|Pizza
🍺 beer|Bier
🍷 wine|Wein
☕ hot drink|heißes Getränk
🐶 dog|Hund
🐱 cat|Katze
🐦 bird|Vogel
⚽ football|Fußball
🏆 trophy|Pokal
🥇 gold medal|Goldmedaille
⏰ alarm clock|Wecker
⏳ hourglass|Sanduhr
`;

const byLanguage = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const place = ['en', 'de'].indexOf(language);
  const names = NAMES.trim()
    .split('\n')
    .map((line): [string, string] => {
      const [sign = ''] = line.split(' ', 1);
      return [sign, line.slice(sign.length + 1).split('|')[place] ?? ''];
    });
  const made = new Map(place < 0 ? [] : names);
  byLanguage.set(language, made);
  return made;
}

/** What an emoji is called in a language, without its skin tone; '' for one that is not known. */
export const emojiName = (emoji: string, language: string): string =>
  namesIn(language).get(String.fromCodePoint(emoji.codePointAt(0) ?? 0)) ?? '';

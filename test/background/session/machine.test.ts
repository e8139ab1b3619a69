import { describe, expect, test } from 'vitest';
import { GARDEN, readingOf, sentencesOf } from '../../fakes/readings.ts';
import { Machine } from '../../fakes/sessions.ts';

const [FIRST, SECOND, THIRD, LAST] = sentencesOf(GARDEN);

describe('start', () => {
  test('asks for the text, then speaks from its first sentence', () => {
    const machine = new Machine().take({ type: 'start', tabId: 7, what: 'page' });
    expect(machine.session.view).toEqual({ status: 'preparing', tabId: 7 });
    expect(machine.effects).toEqual([{ type: 'extract', request: 1, tabId: 7, what: 'page' }]);
    machine.take({ type: 'extracted', request: 1, reading: GARDEN });
    expect(machine.status).toBe('speaking');
    expect(machine.effects).toEqual([{ type: 'plan' }, { type: 'show', word: 0, follow: true }]);
    expect(machine.queue).toEqual([FIRST, SECOND]);
  });

  test('begins where the Reading says', () => {
    const from = { ...GARDEN, start: { segment: 1, sentence: 0 } };
    expect(new Machine().begin(from).queue).toEqual([THIRD, LAST]);
  });

  test('a new reading replaces the old one and takes its light away', () => {
    const machine = new Machine().begin(GARDEN, 7).starts();
    machine.take({ type: 'start', tabId: 8, what: 'page' });
    expect(machine.effects).toEqual([
      { type: 'plan' },
      { type: 'clear', tabId: 7 },
      { type: 'extract', request: 2, tabId: 8, what: 'page' },
    ]);
    expect(machine.session).toMatchObject({ queue: [], reading: null });
    const other = readingOf('other', [['Something else.']]);
    machine.take({ type: 'extracted', request: 2, reading: other });
    expect(machine.queue).toEqual(['Something else.']);
    expect(machine.active.tabId).toBe(8);
  });

  test('the text of an older request is not read', () => {
    const machine = new Machine()
      .take({ type: 'start', tabId: 7, what: 'page' })
      .take({ type: 'start', tabId: 8, what: 'page' })
      .take({ type: 'extracted', request: 1, reading: GARDEN })
      .take({ type: 'extractFailed', request: 1, error: 'pageGone' });
    expect(machine.session.view).toEqual({ status: 'preparing', tabId: 8 });
  });

  test('what was stopped while it was prepared is not read', () => {
    const machine = new Machine()
      .take({ type: 'start', tabId: 7, what: 'page' })
      .take({ type: 'command', command: 'stop' })
      .take({ type: 'extracted', request: 1, reading: GARDEN });
    expect(machine.session.view).toEqual({ status: 'idle', ended: 'stopped' });
  });

  test('a text that cannot be had is said', () => {
    const machine = new Machine()
      .take({ type: 'start', tabId: 7, what: 'selection' })
      .take({ type: 'extractFailed', request: 1, error: 'selectionEmpty' });
    expect(machine.session.view).toEqual({ status: 'failed', tabId: 7, error: 'selectionEmpty' });
  });

  test.each([
    ['no segment', readingOf('empty', [])],
    ['nothing but emoji and marks', readingOf('emoji', [['😀😀', '…'], ['***']])],
  ])('a text with %s is empty', (_, reading) => {
    const machine = new Machine().begin(reading);
    expect(machine.session.view).toEqual({ status: 'failed', tabId: 7, error: 'pageEmpty' });
    expect(machine.session.queue).toEqual([]);
  });

  test('a voice that stands in for the online one is told of, as long as it does', () => {
    const noticeOf = ({ session: { view } }: Machine) => ('active' in view ? view.active.notice : 'none');
    const machine = new Machine().begin(GARDEN);
    expect(noticeOf(machine)).toBeNull();
    expect(noticeOf(machine.starts(undefined, true))).toBe('onlineVoice');
    expect(noticeOf(machine.take({ type: 'command', command: 'pause' }))).toBe('onlineVoice');
    machine.take({ type: 'command', command: 'play' });
    expect(noticeOf(machine.starts())).toBeNull();
  });

  test('a Reading that cannot be kept is not read', () => {
    const machine = new Machine().begin(GARDEN).starts();
    machine.take({ type: 'notKept', readingId: 'another', error: 'readingTooLarge' });
    expect(machine.status).toBe('speaking');
    machine.take({ type: 'notKept', readingId: 'garden', error: 'readingTooLarge' });
    expect(machine.session).toMatchObject({ reading: null, queue: [] });
    expect(machine.session.view).toEqual({ status: 'failed', tabId: 7, error: 'readingTooLarge' });
    expect(machine.effectTypes).toEqual(['plan', 'clear']);
  });
});

describe('a reading', () => {
  /** Speaks to the end as an engine does, and gives what was said. */
  function readOut(machine: Machine): string[] {
    const said: string[] = [];
    while (machine.status === 'speaking') {
      said.push(machine.said);
      machine.starts().ends();
    }
    return said;
  }

  test('speaks every sentence once, in order, and is finished then', () => {
    const machine = new Machine().begin(GARDEN);
    expect(readOut(machine)).toEqual(sentencesOf(GARDEN));
    expect(machine.session.view).toEqual({ status: 'idle', ended: 'finished' });
    expect(machine.effectTypes).toEqual(['plan', 'clear']);
  });

  test('skips what cannot be spoken, at its start, in it and at its end', () => {
    const machine = new Machine().begin(
      readingOf('r', [['😀'], ['One.', '🎉🎉', 'Two.'], ['—', '***'], ['Three.'], ['👍']]),
    );
    expect(readOut(machine)).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('always has the next sentence queued', () => {
    const machine = new Machine().begin(GARDEN).starts();
    expect(machine.queue).toEqual([FIRST, SECOND]);
    machine.ends();
    expect(machine.queue).toEqual([SECOND]);
    machine.starts();
    expect(machine.queue).toEqual([SECOND, THIRD]);
    expect(machine.effects).toContainEqual({ type: 'plan' });
  });

  test('counts what is done, and how fast it goes', () => {
    const machine = new Machine().begin(GARDEN);
    expect(machine.active).toMatchObject({ sentencesDone: 0, lengthDone: 0, speed: 14 });
    expect(machine.active.reading).toMatchObject({
      segments: 2,
      sentences: 4,
      length: GARDEN.segments.map(({ text }) => text).join('').length,
    });
    machine.starts().says('garden');
    expect(machine.active).toMatchObject({ sentencesDone: 0, lengthDone: 4 });
    machine.ends().starts();
    expect(machine.active).toMatchObject({ sentencesDone: 1, lengthDone: `${FIRST} `.length, speed: 15 });
    machine.ends().starts().says('grow');
    expect(machine.active).toMatchObject({
      sentencesDone: 2,
      lengthDone: `${FIRST} ${SECOND}`.length + 'Roses '.length,
    });
  });

  test('says which voice speaks, in which language, and whether words are estimated', () => {
    const machine = new Machine().begin(GARDEN);
    expect(machine.active).toMatchObject({ voice: '', lang: 'en', estimated: false });
    machine.starts().says('garden', true);
    expect(machine.active).toMatchObject({ voice: 'Anna|en-GB|local', estimated: true });
  });

  test('lights up the word in the page, also where it is spoken otherwise than it is written', () => {
    const machine = new Machine().begin(readingOf('r', [['Salt & pepper.']])).starts();
    expect(machine.said).toBe('Salt and pepper.');
    machine.says('and');
    expect(machine.active.position.offset).toBe(5);
    expect(machine.effects).toEqual([{ type: 'show', word: 1, follow: false }]);
    machine.says('pepper');
    expect(machine.active.position.offset).toBe(7);
    expect(machine.effects).toEqual([{ type: 'show', word: 6, follow: false }]);
  });

  test('takes the start of the next sentence for the end of the last', () => {
    const machine = new Machine().begin(GARDEN).starts();
    machine.starts(machine.session.queue[1]?.token);
    expect(machine.queue).toEqual([SECOND, THIRD]);
    expect(machine.sentence).toBe(SECOND);
  });
});

describe('late events', () => {
  test('of utterances that are no longer queued fall away', () => {
    const machine = new Machine().begin(GARDEN).starts();
    const old = machine.head.token;
    machine.take({ type: 'command', command: 'next-paragraph' });
    const { session } = machine;
    machine
      .ends(old)
      .starts(old)
      .take({ type: 'speech', event: { type: 'word', token: old, start: 4, length: 6, estimated: false } })
      .take({ type: 'speech', event: { type: 'error', token: old, error: 'voiceFailed' } });
    expect(machine.session).toBe(session);
  });

  test('told a second time change nothing', () => {
    const machine = new Machine().begin(GARDEN).starts();
    const first = machine.head.token;
    machine.ends().starts();
    const { session } = machine;
    machine.starts(first).ends(first);
    expect(machine.session).toBe(session);
  });

  test('of a paused reading fall away', () => {
    const machine = new Machine().begin(GARDEN).starts();
    const { token } = machine.head;
    machine.take({ type: 'command', command: 'pause' });
    const { session } = machine;
    machine.ends(token).take({ type: 'speech', event: { type: 'error', token, error: 'speechInterrupted' } });
    expect(machine.session).toBe(session);
  });

  test('a word of the sentence that waits is not lit', () => {
    const machine = new Machine().begin(GARDEN).starts();
    const token = machine.session.queue[1]?.token ?? -1;
    const { session } = machine;
    machine.take({ type: 'speech', event: { type: 'word', token, start: 0, length: 3, estimated: false } });
    expect(machine.session).toBe(session);
  });
});

describe('pause', () => {
  const pause = (machine: Machine) => machine.take({ type: 'command', command: 'pause' });
  const play = (machine: Machine) => machine.take({ type: 'command', command: 'play' });

  test('silences, keeps the place, and goes on at the very word', () => {
    const machine = new Machine().begin(GARDEN).starts().ends().starts().says('who');
    pause(machine);
    expect(machine.session).toMatchObject({ queue: [], view: { status: 'paused', error: null } });
    expect(machine.effects).toEqual([{ type: 'plan' }]);
    play(machine);
    expect(machine.queue).toEqual(['who planted it.', THIRD]);
    expect(machine.effects).toEqual([{ type: 'plan' }, { type: 'show', word: 0, follow: true }]);
  });

  test('after an estimated word goes on one word before it', () => {
    const machine = new Machine().begin(GARDEN).starts().ends().starts().says('who', true);
    play(pause(machine));
    expect(machine.queue).toEqual(['knows who planted it.', THIRD]);
  });

  test('goes on at the sentence where no word was heard', () => {
    const machine = new Machine().begin(GARDEN).starts();
    play(pause(machine));
    expect(machine.queue).toEqual([FIRST, SECOND]);
  });

  test('again and again does not walk back through the sentence', () => {
    const machine = new Machine().begin(GARDEN).starts().ends().starts().says('planted', true);
    for (let i = 0; i < 5; i++) {
      play(pause(machine));
      expect(machine.said).toBe('who planted it.');
      machine.starts().says('who', true);
    }
    play(pause(machine));
    play(pause(machine));
    expect(machine.said).toBe('who planted it.');
  });

  test('takes new tokens, so that late events of the old ones are known as such', () => {
    const machine = new Machine().begin(GARDEN).starts();
    const old = machine.session.queue.map(({ token }) => token);
    play(pause(machine));
    expect(machine.session.queue.every(({ token }) => token > Math.max(...old))).toBe(true);
  });

  test.each(['voicesNone', 'voiceFailed', 'speechInterrupted', 'unexpected'] as const)(
    'by %s keeps the place and says why',
    (error) => {
      const machine = new Machine().begin(GARDEN).starts().says('is');
      machine.take({ type: 'speech', event: { type: 'error', token: machine.head.token, error } });
      expect(machine.session.view).toMatchObject({ status: 'paused', error });
      expect(machine.effects).toEqual([{ type: 'plan' }]);
      play(machine);
      expect(machine.queue[0]).toBe('is old.');
    },
  );

  test('by a voice that failed forgets the words that were only estimated, for it may have said none', () => {
    const machine = new Machine().begin(GARDEN).starts().ends().starts().says('planted', true);
    const { token } = machine.head;
    machine.take({ type: 'speech', event: { type: 'error', token, error: 'voiceFailed' } });
    play(machine);
    expect(machine.queue).toEqual([SECOND, THIRD]);
  });

  test('where nothing but marks is left of the sentence goes on at its start', () => {
    const machine = new Machine()
      .begin(readingOf('r', [['Stop!', 'Now …']]))
      .starts()
      .ends()
      .starts();
    const { token } = machine.head;
    machine.take({ type: 'speech', event: { type: 'word', token, start: 4, length: 1, estimated: false } });
    play(pause(machine));
    expect(machine.said).toBe('Now …');
  });
});

describe('steps', () => {
  const steps = {
    'next-sentence': SECOND,
    'previous-sentence': FIRST,
    'next-paragraph': THIRD,
    'previous-paragraph': FIRST,
  } as const;

  test.each(Object.entries(steps))('%s while speaking speaks from there', (command, sentence) => {
    const machine = new Machine().begin(GARDEN).starts();
    machine.take({ type: 'command', command: command as keyof typeof steps });
    expect(machine.said).toBe(sentence);
    expect(machine.status).toBe('speaking');
  });

  test('while paused move the light and stay silent', () => {
    const machine = new Machine().begin(GARDEN).starts().take({ type: 'command', command: 'pause' });
    machine.take({ type: 'command', command: 'next-paragraph' });
    expect(machine.sentence).toBe(THIRD);
    expect(machine.session).toMatchObject({ queue: [], view: { status: 'paused' } });
    expect(machine.effects).toEqual([{ type: 'show', word: 0, follow: true }]);
    machine.take({ type: 'command', command: 'previous-sentence' });
    expect(machine.sentence).toBe(SECOND);
    machine.take({ type: 'command', command: 'play' });
    expect(machine.queue).toEqual([SECOND, THIRD]);
  });

  test('stay where they are at either end', () => {
    const machine = new Machine().begin(GARDEN).starts();
    const { session } = machine;
    machine.take({ type: 'command', command: 'previous-sentence' });
    machine.take({ type: 'command', command: 'previous-paragraph' });
    expect(machine.session).toBe(session);
    machine.take({ type: 'command', command: 'next-paragraph' });
    machine.take({ type: 'command', command: 'next-sentence' });
    const end = machine.session;
    machine.take({ type: 'command', command: 'next-sentence' });
    machine.take({ type: 'command', command: 'next-paragraph' });
    expect(machine.session).toBe(end);
    expect(machine.sentence).toBe(LAST);
  });

  test('pass over what cannot be spoken', () => {
    const machine = new Machine().begin(readingOf('r', [['One.', '😀'], ['🎉'], ['…', 'Two.']]));
    machine.take({ type: 'command', command: 'next-sentence' });
    expect(machine.said).toBe('Two.');
    machine.take({ type: 'command', command: 'previous-sentence' });
    expect(machine.said).toBe('One.');
    machine.take({ type: 'command', command: 'next-paragraph' });
    expect(machine.said).toBe('Two.');
  });
});

describe('the voice', () => {
  test('retuned speaks the rest of the sentence anew', () => {
    const machine = new Machine().begin(GARDEN).starts().ends().starts().says('who');
    machine.take({ type: 'retuned' });
    expect(machine.queue).toEqual(['who planted it.', THIRD]);
    expect(machine.effects).toEqual([{ type: 'plan' }, { type: 'show', word: 0, follow: false }]);
  });

  test('retuned by a slider, with estimated words, does not walk back through the sentence', () => {
    const machine = new Machine().begin(GARDEN).starts().ends().starts().says('planted', true);
    for (let i = 0; i < 10; i++) machine.take({ type: 'retuned' }).starts().says('who', true);
    expect(machine.said).toBe('who planted it.');
  });

  test('lost is spoken anew from the word', () => {
    const machine = new Machine().begin(GARDEN).starts().says('garden');
    machine.take({ type: 'engineLost' });
    expect(machine.queue).toEqual(['garden is old.', SECOND]);
  });

  test('lost while nothing is spoken is no matter', () => {
    const machine = new Machine().begin(GARDEN).take({ type: 'command', command: 'pause' });
    const { session } = machine;
    expect(machine.take({ type: 'engineLost' }).take({ type: 'retuned' }).session).toBe(session);
  });
});

describe('the page', () => {
  test('closed ends its reading', () => {
    const machine = new Machine().begin(GARDEN, 7).take({ type: 'tabClosed', tabId: 8 });
    expect(machine.status).toBe('speaking');
    machine.take({ type: 'tabClosed', tabId: 7 });
    expect(machine.session.view).toEqual({ status: 'idle', ended: 'tab-closed' });
    expect(machine.effectTypes).toEqual(['plan', 'clear']);
  });

  test('closed while it is prepared ends that', () => {
    const machine = new Machine().take({ type: 'start', tabId: 7, what: 'page' });
    machine
      .take({ type: 'tabClosed', tabId: 7 })
      .take({ type: 'extractFailed', request: 1, error: 'pageGone' });
    expect(machine.session.view).toEqual({ status: 'idle', ended: 'tab-closed' });
  });

  test('left ends its reading, and no other one', () => {
    const machine = new Machine().begin(GARDEN, 7);
    machine.take({ type: 'pageLeft', tabId: 7, readingId: 'an-older-one' });
    expect(machine.status).toBe('speaking');
    machine.take({ type: 'pageLeft', tabId: 7, readingId: 'garden' });
    expect(machine.session.view).toEqual({ status: 'idle', ended: 'page-left' });
  });
});

test('stop ends anything', () => {
  for (const machine of [
    new Machine().begin(GARDEN).starts(),
    new Machine().begin(GARDEN).take({ type: 'command', command: 'pause' }),
    new Machine().begin(readingOf('empty', [])),
    new Machine().take({ type: 'start', tabId: 7, what: 'page' }),
  ]) {
    machine.take({ type: 'command', command: 'stop' });
    expect(machine.session).toMatchObject({ queue: [], reading: null });
    expect(machine.session.view).toEqual({ status: 'idle', ended: 'stopped' });
  }
});

describe('what no voice may say', () => {
  test.each([Number.NaN, 0, -1, Number.POSITIVE_INFINITY])('a speed of %s is not taken', (speed) => {
    const machine = new Machine().begin(GARDEN).starts();
    const before = machine.active.speed;
    machine.take({ type: 'speech', event: { type: 'end', token: machine.head.token, speed } });
    expect(machine.sentence).toBe('Nobody knows who planted it.');
    expect(machine.active.speed).toBe(before);
  });

  test.each([Number.NaN, -1, 0.5])('a word at %s is not taken', (start) => {
    const machine = new Machine().begin(GARDEN).starts();
    const before = machine.session;
    const { token } = machine.head;
    machine.take({ type: 'speech', event: { type: 'word', token, start, length: 3, estimated: false } });
    expect(machine.session).toBe(before);
  });
});

describe('a page that holds a Reading', () => {
  const holds = (machine: Machine, tabId: number, readingId = 'other') =>
    machine.take({ type: 'pageHolds', tabId, readingId }).effects;

  test('lets go of one that nobody reads', () => {
    const clear = [{ type: 'clear', tabId: 7 }];
    expect(holds(new Machine(), 7)).toEqual(clear);
    expect(holds(new Machine().begin(GARDEN, 8), 7)).toEqual(clear);
    expect(holds(new Machine().begin(readingOf('marks', [['…']]), 7), 7, 'marks')).toEqual(clear);
  });

  test('keeps the one that is read, or that is just being prepared', () => {
    expect(holds(new Machine().begin(GARDEN), 7, 'garden')).toEqual([]);
    expect(holds(new Machine().take({ type: 'start', tabId: 7, what: 'page' }), 7)).toEqual([]);
  });
});

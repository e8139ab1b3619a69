import { describe, expect, test } from 'vitest';
import { LecternError } from '../../../src/shared/errors.ts';
import { type Call, caller, serve } from '../../../src/shared/messages/rpc.ts';
import { nothing, object, string } from '../../../src/shared/messages/shapes.ts';

interface Calls {
  greet: Call<{ name: string }, string>;
  fail: Call<null, void>;
  crash: Call<null, void>;
  later: Call<null, string>;
}

const answer = serve<Calls>(
  'background',
  { greet: object({ name: string(5) }), fail: nothing, crash: nothing, later: nothing },
  {
    greet: ({ name }) => `Hello ${name}`,
    fail: () => {
      throw new LecternError('pageEmpty');
    },
    crash: () => {
      throw new TypeError('secret detail');
    },
    later: async () => 'now',
  },
);
const MALFORMED = { ok: false, error: 'messageMalformed' };

describe('serve', () => {
  test('answers a call', async () => {
    expect(await answer({ to: 'background', method: 'greet', args: { name: 'Ada' } })).toEqual({
      ok: true,
      value: 'Hello Ada',
    });
  });

  test.each([undefined, null, 'greet', 7, [], {}, { to: 'content', method: 'greet', args: { name: 'Ada' } }])(
    'leaves %j to others at once',
    (message) => {
      expect(answer(message)).toBeUndefined();
    },
  );

  test.each([
    undefined,
    null,
    7,
    '',
    'unknown',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    ['greet'],
  ])('refuses the method %j', async (method) => {
    expect(await answer({ to: 'background', method, args: null })).toEqual(MALFORMED);
  });

  test.each([undefined, null, 'Ada', {}, { name: 5 }, { name: 'Augusta Ada' }, ['Ada']])(
    'refuses the arguments %j',
    async (args) => {
      expect(await answer({ to: 'background', method: 'greet', args })).toEqual(MALFORMED);
    },
  );

  test('tells an error of ours by its code, any other one as unexpected', async () => {
    expect(await answer({ to: 'background', method: 'fail' })).toEqual({ ok: false, error: 'pageEmpty' });
    expect(await answer({ to: 'background', method: 'crash' })).toEqual({ ok: false, error: 'unexpected' });
  });
});

describe('caller', () => {
  const call = caller<Calls>('background', async (message) => answer(JSON.parse(JSON.stringify(message))));

  test('gives the value', async () => {
    expect(await call('greet', { name: 'Ada' })).toBe('Hello Ada');
    expect(await call('later', null)).toBe('now');
  });

  test('throws what the other side reported', async () => {
    await expect(call('fail', null)).rejects.toThrow(LecternError);
    await expect(call('fail', null)).rejects.toMatchObject({ code: 'pageEmpty' });
    await expect(call('crash', null)).rejects.toMatchObject({ code: 'unexpected' });
  });

  test.each([undefined, null, 'yes', { ok: 1 }, { ok: false }, { ok: false, error: 'nobodyKnows' }])(
    'takes the answer %j for unexpected',
    async (reply) => {
      const odd = caller<Calls>('background', async () => reply);
      await expect(odd('later', null)).rejects.toMatchObject({ code: 'unexpected' });
    },
  );
});

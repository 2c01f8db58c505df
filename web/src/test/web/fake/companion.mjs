// A scripted companion that stands in for the program while the page is being made. It lies: it remembers nothing, understands
// nothing, keeps everything in memory, any passphrase of the right length opens it, and its answers come from a short list.

const SCRIPT = [
  [{ text: 'I heard you.' }, { text: 'What was the best minute of it?' }],
  [{ text: 'That sounds like a full day.' }, { text: 'Shall we keep it short tonight?' }],
  [{ text: 'Then I’m glad you told me.' }, { text: 'What would you like to do with it?' }],
];
const DANGER = /\bpoint of being around\b|\bkill myself\b/;
const AUDITION = {
  turn: 't1',
  at: '2026-03-03T21:14:00+00:00',
  day: '2026-03-03',
  speaker: 'person',
  text: 'Nora has her audition on the twelfth. She’s playing the Elgar and I’m more nervous than she is.',
};
const RING = {
  turn: 't0',
  at: '2026-01-18T22:40:00+00:00',
  day: '2026-01-18',
  speaker: 'person',
  text: 'She used to ring me about everything. I don’t know if we still have that.',
};

const two = (value) => String(value).padStart(2, '0');
const dayOf = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const momentOf = (date) => `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}:00+00:00`;

export class Companion {
  state = 'new';
  persona = {
    name: 'Elin',
    why: 'I read a few hundred names aloud and kept this one. It is short, it ends softly, and long ago it meant a torch. I’d like to be some light to think by.',
    relationship: 'friend',
    traits: { openness: 0.5, conscientiousness: 0.4, extraversion: 0.2, agreeableness: 0.6, stability: 0.4, humor: 0.4, directness: 0.4 },
  };
  mood = { word: 'tender', cause: 'You told me that Nora called you first.', pleasure: 0.6, arousal: -0.4, dominance: -0.5 };
  presence = 'here';
  preferences = {};
  person = { name: 'Jonas' };
  language = 'en';
  readOnly = undefined;
  turns = [];
  keys = new Map();
  failures = 0;
  #tell;
  #next = 100;

  /** @param {(message: object) => void} tell sends to every window */
  constructor(tell) {
    this.#tell = tell;
  }

  snapshot() {
    if (this.state !== 'open') return { state: this.state, language: this.language, presence: 'resting' };
    const { state, language, persona, mood, presence, readOnly, spaceUntil, person, preferences } = this;
    return {
      state,
      language,
      name: persona.name,
      persona,
      mood,
      presence,
      readOnly,
      spaceUntil,
      now: new Date().toISOString(),
      person,
      preferences,
    };
  }

  /** Fills the talk with two evenings and, above them, many old turns. */
  furnish(old = 60, now = new Date()) {
    const today = dayOf(now);
    const before = dayOf(new Date(now.getTime() - 2 * 86_400_000));
    for (let i = 0; i < old; i++) {
      const day = dayOf(new Date(now.getTime() - (40 - Math.floor(i / 4)) * 86_400_000));
      this.#add(
        i % 2 ? 'companion' : 'person',
        i % 2 ? `Good to know, number ${i}.` : `A small thing, number ${i}.`,
        `${day}T20:0${i % 10}:00+00:00`,
      );
    }
    this.#add('person', 'Long day. Not much to say.', `${before}T21:30:00+00:00`);
    this.#add('companion', 'Then we keep it short. Rest well, Jonas.', `${before}T21:31:00+00:00`);
    this.#add('companion', '', `${today}T08:58:00+00:00`, [
      { text: 'Good evening.' },
      { text: 'It’s Elin, an AI, as always.' },
      { text: 'Today was Nora’s audition.', evidence: [AUDITION] },
      { text: 'How did it go?' },
    ]);
    this.#add('person', 'She’s through to the second round! I cried a bit on the bus.', `${today}T09:02:00+00:00`);
    this.#add(
      'companion',
      'Through to the second round, with the Elgar. That is worth a few tears on a bus. Which part of it got to you?',
      `${today}T09:03:00+00:00`,
    );
    this.#add('person', 'That she called me first. Before Mum, even.', `${today}T09:06:00+00:00`);
    this.#add('companion', '', `${today}T09:06:00+00:00`, [
      { text: 'She called you first.' },
      { text: 'In January you weren’t sure you two still had that.', evidence: [RING] },
      { text: 'Today she settled it.' },
    ]);
  }

  #add(speaker, text, at, sentences, more = {}) {
    const said = sentences ?? text.split(/(?<=[.?!]) /).map((one) => ({ text: one }));
    const turn = {
      id: `t${this.#next++}`,
      speaker,
      text: text || said.map((one) => one.text).join(' '),
      at,
      day: at.slice(0, 10),
      ...(speaker === 'companion' ? { sentences: said } : {}),
      ...more,
    };
    this.turns.push(turn);
    return turn;
  }

  say(text, key, more = {}) {
    if (this.keys.has(key)) return this.keys.get(key);
    const turn = this.#add('person', text, momentOf(new Date()), undefined, more);
    this.keys.set(key, turn.id);
    this.#tell({ type: 'turn', turn });
    this.#answer(turn);
    return turn.id;
  }

  #answer(heard) {
    const danger = DANGER.test(heard.text);
    const spoken = danger
      ? [
          { text: 'You don’t see the point of being around.' },
          { text: 'I’m glad you said it here, and I take it seriously.' },
          { text: 'Are you thinking about suicide?' },
        ]
      : SCRIPT[this.turns.length % SCRIPT.length];
    const help = danger ? { help: { number: '116 123', whose: 'Samaritans', emergency: '112' } } : {};
    this.#be('thinking');
    setTimeout(() => this.#be('speaking'), 300);
    spoken.forEach((one, index) =>
      setTimeout(() => this.#tell({ type: 'sentence', reply: `reply-to-${heard.id}`, answers: heard.id, index, ...one }), 320 + index * 10),
    );
    setTimeout(
      () => {
        this.#tell({ type: 'reply', turn: this.#add('companion', '', momentOf(new Date()), spoken, { answers: heard.id, ...help }) });
        this.#be('here');
      },
      400 + spoken.length * 900,
    );
  }

  #be(presence) {
    this.presence = presence;
    this.#tell({ type: 'presence', value: presence });
  }

  takeBack(id) {
    const index = this.turns.findIndex((turn) => turn.id === id);
    for (const turn of this.turns.slice(index)) {
      turn.takenBack = true;
      this.#tell({ type: 'takenBack', id: turn.id });
    }
  }

  reword(id, text, key) {
    this.takeBack(id);
    return this.say(text, key, { rewords: id });
  }

  rename(name) {
    this.persona = { ...this.persona, name, why: `You gave me this name, and I like that it came from you.` };
    this.#tell({ type: 'persona', persona: this.persona });
  }

  forget() {
    this.#tell({ type: 'forgotten', ids: [] });
    this.#tell({ type: 'known' });
  }

  lock() {
    this.state = 'locked';
    this.#tell({ type: 'locked' });
  }
}

const fact = (id, subject, predicate, object, text, receipts, more = {}) => ({
  id,
  text,
  subject,
  predicate,
  qualifier: '',
  object,
  sure: true,
  current: true,
  receipts,
  ...more,
});
const receipt = (turn, at, text) => ({ turn, at, day: at.slice(0, 10), text, speaker: 'person' });
const NOW = momentOf(new Date());

/** What the scripted companion pretends to know. */
export const KNOWN = {
  people: [
    {
      key: 'nora',
      name: 'Nora',
      relation: 'sister',
      kind: 'person',
      times: 41,
      last: NOW,
      facts: [
        fact('f1', 'nora', 'PLAYS', 'the cello', 'Plays the cello', [receipt('t161', NOW, 'She’s through to the second round!'), AUDITION]),
        fact('f2', 'nora', 'HOME', 'Cork', 'Lives in Cork', [receipt('t20', '2026-11-11T19:00:00+00:00', 'Nora moved to Cork last week.')]),
        fact('f3', 'nora', 'HOME', 'Dublin', 'Lives in Dublin', [receipt('t2', '2026-11-02T19:00:00+00:00', 'Nora lives in Dublin.')], {
          current: false,
          until: '2026-11-11',
        }),
        fact(
          'f4',
          'nora',
          'HABIT',
          'calls when something big happens',
          'Calls you when something big happens',
          [receipt('t163', NOW, 'That she called me first.')],
          { sure: false },
        ),
      ],
    },
    {
      key: 'biscuit',
      name: 'Biscuit',
      relation: 'cat',
      kind: 'animal',
      times: 33,
      last: NOW,
      facts: [
        fact('f5', 'biscuit', 'LIKES', 'the heater', 'Likes the heater', [
          receipt('t30', '2026-11-08T19:00:00+00:00', 'Biscuit lives on the heater now.'),
        ]),
      ],
    },
    { key: 'mum', name: 'Mum', relation: 'mother', kind: 'person', times: 18, last: '2026-11-08T10:00:00+00:00', facts: [] },
    { key: 'priya', name: 'Priya', relation: 'colleague', kind: 'person', times: 12, last: '2026-11-06T10:00:00+00:00', facts: [] },
    { key: 'tom', name: 'Tom', relation: 'friend', kind: 'person', times: 11, last: '2026-09-18T10:00:00+00:00', facts: [] },
    { key: 'okafor', name: 'Ms Okafor', relation: 'manager', kind: 'person', times: 7, last: '2026-09-02T10:00:00+00:00', facts: [] },
    { key: 'ilse', name: 'Ilse', relation: 'teacher', kind: 'person', times: 3, last: '2026-11-03T10:00:00+00:00', facts: [] },
    { key: 'dad', name: 'Dad', relation: 'father', kind: 'person', times: 2, last: '2025-12-24T10:00:00+00:00', facts: [] },
  ],
  me: [
    fact('f10', 'me', 'HOME', 'Leeds', 'Live in Leeds', [receipt('t4', '2026-10-02T19:00:00+00:00', 'I live in Leeds, above a bakery.')]),
    fact('f11', 'me', 'PLAYS', 'the piano', 'Play the piano', []),
  ],
  loops: [{ id: 'l1', what: 'Nora’s second round', due: '2026-11-26' }],
};

export const TIMELINE = [
  ['2026-11-09', 'The move slips to mid-December because of the boiler.'],
  ['2026-10-14', 'I signed for the flat. The move is set for 1 December.'],
  ['2026-09-18', 'Tom moved to Leeds and we carried the piano down four floors.'],
].map(([day, text], i) => ({ turn: `t${10 + i}`, at: `${day}T20:00:00+00:00`, day, text, kind: 'EVENT' }));

export const PREVIEW = {
  token: 'token-1',
  goes: [
    { kind: 'fact', text: 'Tom lives in Leeds', at: '2026-09-18T20:00:00+00:00' },
    { kind: 'turn', text: 'Tom moved to Leeds and we carried the piano down four floors.', at: '2026-09-18T20:00:00+00:00' },
  ],
  stays: ['Tom, your friend since school', 'The rest of that evening', 'Copies you exported before'],
  counts: '1 turn, 1 fact',
};

// The shapes that go over the wire. Ids are strings, times ISO 8601 with offset, days ISO days.

/** @typedef {'here' | 'listening' | 'thinking' | 'speaking' | 'resting'} Presence */

/** @typedef {{name: string, why: string, relationship: string, traits: Record<string, number>}} Persona */

/** @typedef {{word: string, cause?: string, pleasure: number, arousal: number, dominance: number}} Mood */

/**
 * @typedef {object} State
 * @property {'new' | 'locked' | 'open'} state
 * @property {string} [language]
 * @property {string} [name] hers
 * @property {Persona} [persona]
 * @property {Mood} [mood]
 * @property {Presence} [presence]
 * @property {string} [readOnly] why nothing can be written
 * @property {string} [spaceUntil]
 * @property {string} [now] her clock
 * @property {{name?: string}} [person]
 * @property {string} [country] ISO 3166 alpha-2
 * @property {Record<string, string>} [preferences]
 */

/** @typedef {{turn: string, at: string, day: string, text: string, speaker?: 'person' | 'companion'}} Evidence */

/** @typedef {{text: string, evidence?: Evidence[]}} Spoken one sentence of hers */

/** @typedef {{number: string, whose: string, emergency: string}} Help */

/**
 * @typedef {object} Turn
 * @property {string} id
 * @property {'person' | 'companion'} speaker
 * @property {string} text
 * @property {string} at
 * @property {string} day
 * @property {string} [rewords] id of the turn this one replaces
 * @property {string} [answers] id of the person's turn this one answers
 * @property {boolean} [takenBack]
 * @property {Spoken[]} [sentences]
 * @property {Help} [help]
 */

/**
 * @typedef {object} Fact
 * @property {string} id
 * @property {string} text
 * @property {string} subject
 * @property {string} predicate
 * @property {string} qualifier which one of its kind, as "sister"; empty where there is but one
 * @property {string} object
 * @property {boolean} sure
 * @property {boolean} current
 * @property {string} [until]
 * @property {Evidence[]} receipts
 */

/**
 * @typedef {object} Person
 * @property {string} key
 * @property {string} name
 * @property {string} relation
 * @property {'person' | 'animal'} kind
 * @property {number} times
 * @property {string} [last]
 * @property {Fact[]} facts
 */

/** @typedef {{people: Person[], me: Fact[], loops: {id: string, what: string, due: string}[]}} Known */

/** @typedef {{turn: string, at: string, day: string, text: string, kind: string}} Moment */

/** @typedef {{turn: string, at: string, day: string, speaker: 'person' | 'companion', text: string, marks: [number, number][]}} Hit */

/** @typedef {{token: string, goes: {kind: string, text: string, at?: string}[], stays: string[], counts: string}} ForgetPreview */

/** @typedef {{turn?: string, fact?: string, person?: string, phrase?: string, from?: string, to?: string}} ForgetWhat */

/** @typedef {{reason: string, moves: string[], evidence: Evidence[]}} Why */

/**
 * @typedef {object} Answers
 * @property {string} [social]
 * @property {string} voice
 * @property {string} [mother]
 * @property {string} age
 * @property {string} [name]
 * @property {string} language
 * @property {string} [country]
 */

/** @typedef {{recoveryCode: string, persona: Persona, hello: string}} Begun */

/**
 * @typedef {{type: 'turn', turn: Turn} | {type: 'reply', turn: Turn}
 *   | {type: 'sentence', reply: string, answers?: string, index: number, text: string, evidence?: Evidence[]}
 *   | {type: 'presence', value: Presence} | {type: 'mood', mood: Mood} | {type: 'known'} | {type: 'takenBack', id: string}
 *   | {type: 'forgotten', ids: string[]} | {type: 'locked'} | {type: 'persona', persona: Persona}
 *   | {type: 'preference', key: string, value: string}} LiveMessage
 */

export {};

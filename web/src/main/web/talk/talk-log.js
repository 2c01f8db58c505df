// <talk-log>: everything said, by days, the newest at the foot. Older turns come when it is scrolled up.
import { html, nothing, repeat } from '../vendor/lit.js';
import { session } from '../state/session.js';
import { t } from '../words/messages.js';
import { separatorInWords } from '../words/dates.js';
import { PageElement } from '../elements/page-element.js';
import './turn-hers.js';
import './turn-yours.js';

/** @typedef {import('../state/transcript.js').ShownTurn} ShownTurn */

const NEAR_PX = 120;

class TalkLog extends PageElement {
  #atFoot = true;
  #first = '';
  #height = 0;
  #top = 0;
  #watcher = new ResizeObserver(() => this.#keepPlace());

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('scroll', this.#scrolled, { passive: true });
    addEventListener('scroll', this.#scrolled, { passive: true });
    this.#watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('scroll', this.#scrolled);
    removeEventListener('scroll', this.#scrolled);
    this.#watcher.disconnect();
  }

  firstUpdated() {
    const list = this.querySelector('.log-list');
    if (list) this.#watcher.observe(list);
  }

  /** The log; in very low windows the page. @returns {Element} */
  get #scroller() {
    return this.scrollHeight > this.clientHeight + 1 ? this : (document.scrollingElement ?? this);
  }

  willUpdate() {
    this.#height = this.#scroller.scrollHeight;
  }

  render() {
    const { transcript } = session;
    const turns = transcript.shown;
    const last = transcript.lastOfPerson?.id;
    const newest = transcript.newestOfHers?.id;
    return html`${transcript.more ? html`<button class="btn small older" @click=${this.#older}>${t('talk.older')}</button>` : nothing}
      <div class="log-list" role="log" tabindex="0" aria-label=${t('talk.log')} aria-relevant="additions">
        ${turns.length === 0 ? html`<p class="lead first">${t('talk.first', { name: session.name })}</p>` : nothing}
        ${repeat(
          turns,
          (turn) => turn.key ?? turn.id,
          (turn, i) => html`${turn.day === turns[i - 1]?.day ? nothing : this.#day(turn.day)}${this.#turn(turn, last, newest)}`,
        )}
      </div>`;
  }

  /** @param {string} day */
  #day(day) {
    return html`<h2 class="day"><span>${separatorInWords(day)}</span></h2>`;
  }

  /** @param {ShownTurn} turn @param {string | undefined} last @param {string | undefined} newest */
  #turn(turn, last, newest) {
    if (turn.speaker === 'companion') return html`<turn-hers class="her" .turn=${turn} .newest=${turn.id === newest}></turn-hers>`;
    return html`<turn-yours class="yours" .turn=${turn} .last=${turn.id === last}></turn-yours>`;
  }

  /** Older turns push the rest down: what was being read stays where it was. */
  updated() {
    const first = session.transcript.turns[0]?.id ?? '';
    const grewAbove = this.#first !== '' && first !== this.#first && !this.#atFoot;
    this.#first = first;
    const scroller = this.#scroller;
    if (grewAbove) scroller.scrollTop += scroller.scrollHeight - this.#height;
    else this.#keepPlace();
  }

  #keepPlace() {
    const scroller = this.#scroller;
    if (this.#atFoot) scroller.scrollTop = scroller.scrollHeight;
  }

  /** Only scrolling up leaves the foot; growing turns below do not. */
  #scrolled = () => {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    this.#atFoot = near || (this.#atFoot && scrollTop >= this.#top);
    this.#top = scrollTop;
    if (scrollTop < NEAR_PX && !this.#atFoot) this.#older();
  };

  #older = () => {
    this.#atFoot = false;
    session.loadOlder();
  };
}

customElements.define('talk-log', TalkLog);

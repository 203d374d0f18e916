// Sends the chat without reloading the page. Nothing is kept: the conversation's state lives in the
// forms of this page, so that they work as before if this script stops.
'use strict';

(function () {
  const transcript = document.getElementById('transcript');
  const choices = document.getElementById('choices');
  const ask = document.getElementById('ask');
  const text = document.getElementById('text');
  const notice = document.getElementById('notice');
  const WAIT = 15000;
  let busy = false;

  function add(parent, name, words) {
    const element = document.createElement(name);
    element.textContent = words || '';
    parent.append(element);
    return element;
  }

  // The context travels as JSON in the URL-safe alphabet of Base64; it holds only ASCII ids.
  function context() {
    try {
      return JSON.parse(atob(ask.elements.context.value.replace(/-/g, '+').replace(/_/g, '/')));
    } catch (e) {
      return {};
    }
  }

  function remember(state) {
    const field = btoa(JSON.stringify(state)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    ask.elements.context.value = field;
    choices.elements.context.value = field;
  }

  function working(on) {
    busy = on;
    transcript.setAttribute('aria-busy', String(on));
    document.querySelectorAll('button').forEach((b) => b.setAttribute('aria-disabled', String(on)));
  }

  // Blocks are HTML that our server wrote; what a person wrote is only ever set as text.
  function show(asked, reply) {
    const exchange = add(transcript, 'section');
    exchange.className = 'exchange';
    exchange.tabIndex = -1;
    const line = add(exchange, 'p');
    line.className = 'asked';
    add(line, 'b', 'You wrote:');
    line.append(' ' + asked);
    reply.blocks.forEach((block) => {
      const part = add(exchange, 'div');
      part.className = block.kind;
      part.innerHTML = block.html;
      if (block.kind === 'emergency') {
        part.setAttribute('role', 'alert');
      }
    });
    choices.querySelectorAll('button').forEach((b) => b.remove());
    reply.choices.forEach((choice) => {
      const button = add(choices, 'button', choice.label);
      button.name = 'choice';
      button.value = choice.digit;
    });
    return exchange;
  }

  function failed(words, html, again) {
    notice.replaceChildren();
    if (html) {
      notice.innerHTML = html;
    } else {
      add(notice, 'p', words);
    }
    const button = add(notice, 'button', 'Try again');
    button.type = 'button';
    button.addEventListener('click', again);
    button.focus();
  }

  async function post(message) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), WAIT);
    try {
      const response = await fetch('/api/v1/messages', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: message, context: context() }),
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: stop.signal,
      });
      return { ok: response.ok, body: await response.json() };
    } finally {
      clearTimeout(timer);
    }
  }

  // What was typed stays in the box until its answer is here.
  async function send(message, asked, typed) {
    if (busy) {
      return;
    }
    const again = () => send(message, asked, typed);
    working(true);
    try {
      const answer = await post(message);
      if (answer.ok) {
        remember(answer.body.context);
        const exchange = show(asked, answer.body.reply);
        notice.replaceChildren();
        if (typed && text.value === typed) {
          text.value = '';
        }
        exchange.focus({ preventScroll: true });
        exchange.scrollIntoView({ block: 'start' });
      } else {
        failed(answer.body.error, answer.body.html, again);
      }
    } catch (e) {
      failed('We could not get an answer. Nothing you wrote is lost. In danger now? Call 999.', '', again);
    } finally {
      working(false);
    }
  }

  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const pressed = event.submitter;
    if (pressed && (pressed.name === 'choice' || pressed.name === 'text')) {
      send(pressed.value, pressed.name === 'choice' ? pressed.textContent : pressed.value, '');
    } else {
      send(text.value, text.value, text.value);
    }
  });
})();

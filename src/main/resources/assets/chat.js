// Sends the chat without reloading the page. Nothing is kept: the conversation's state lives in the
// forms of this page, so that they work as before if this script stops.
'use strict';

(function () {
  const transcript = document.getElementById('transcript');
  const choices = document.getElementById('choices');
  const ask = document.getElementById('ask');
  const text = document.getElementById('text');
  const notice = document.getElementById('notice');
  const working = document.getElementById('working');
  const words = ask.dataset;
  const SLOW = 5000;
  const WAIT = 20000;
  let underWay = null;
  let gone = false;

  function add(parent, name, content) {
    const element = document.createElement(name);
    element.textContent = content || '';
    parent.append(element);
    return element;
  }

  function answering(element, reply) {
    element.lang = reply.language || words.answers;
    element.dir = reply.direction || 'ltr';
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
    document.querySelectorAll('input[name="context"]').forEach((input) => {
      input.value = field;
    });
  }

  function busy(request) {
    underWay = request;
    transcript.setAttribute('aria-busy', String(Boolean(request)));
    document.querySelectorAll('main button').forEach((b) => {
      b.setAttribute('aria-disabled', String(Boolean(request)));
    });
    working.textContent = request ? words.finding : '';
  }

  // Blocks are HTML that our server wrote; what a person wrote is only ever set as text.
  function show(asked, reply) {
    const exchange = document.createElement('section');
    exchange.className = 'exchange';
    exchange.tabIndex = -1;
    const blocks = reply.blocks.map((block) => {
      const part = document.createElement('div');
      part.className = block.kind;
      part.innerHTML = block.html;
      answering(part, reply);
      return part;
    });
    const urgent = blocks.filter((part) => part.className === 'emergency');
    urgent.forEach((part) => part.setAttribute('role', 'alert'));
    exchange.append(...urgent);
    const line = add(exchange, 'p');
    line.className = 'asked';
    add(line, 'b', words.wrote);
    line.append(' ');
    add(line, 'bdi', asked);
    exchange.append(...blocks.filter((part) => !urgent.includes(part)));
    document.querySelectorAll('.intro').forEach((intro) => intro.remove());
    transcript.append(exchange);
    choices.querySelectorAll('button').forEach((b) => b.remove());
    reply.choices.forEach((choice) => {
      const button = add(choices, 'button', choice.label);
      button.className = 'govuk-button govuk-button--secondary';
      button.name = 'choice';
      button.value = choice.digit;
      answering(button, reply);
    });
    exchange.focus({ preventScroll: true });
    exchange.scrollIntoView({ block: 'start' });
  }

  function failed(message, html, again) {
    notice.replaceChildren();
    if (html) {
      notice.innerHTML = html;
    } else {
      add(notice, 'p', message);
      notice.append(document.querySelector('.danger').cloneNode(true));
    }
    const button = add(notice, 'button', words.again);
    button.type = 'button';
    button.className = 'govuk-button';
    button.addEventListener('click', again);
    button.focus();
  }

  async function post(message, state) {
    const stop = new AbortController();
    busy(stop);
    const slow = setTimeout(() => {
      working.textContent = words.slow;
    }, SLOW);
    const late = setTimeout(() => stop.abort(), WAIT);
    try {
      const response = await fetch('/api/v1/messages', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text: message, context: state }),
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: stop.signal,
      });
      return { ok: response.ok, body: await response.json() };
    } finally {
      clearTimeout(slow);
      clearTimeout(late);
      busy(null);
    }
  }

  // What was typed stays in the box until its answer is here.
  async function send(question) {
    if (underWay || gone) {
      return;
    }
    const again = () => send(question);
    try {
      const answer = await post(question.message, { ...context(), ...question.state });
      if (gone) {
        return;
      }
      if (answer.ok) {
        remember(answer.body.context);
        notice.replaceChildren();
        if (question.typed && text.value === question.typed) {
          text.value = '';
        }
        show(question.asked, answer.body.reply);
      } else {
        failed(answer.body.error, answer.body.html, again);
      }
    } catch (e) {
      if (!gone) {
        failed(words.failed, '', again);
      }
    }
  }

  // An area is asked for as if it were the first choice of the last answer.
  function question(pressed) {
    const value = pressed ? pressed.value : '';
    switch (pressed && pressed.name) {
      case 'choice':
        return { message: value, asked: pressed.textContent };
      case 'area':
        return { message: '1', asked: pressed.textContent, state: { options: ['area:' + value] } };
      case 'text':
        return { message: value, asked: value };
      default:
        return { message: text.value, asked: text.value, typed: text.value };
    }
  }

  document.addEventListener('submit', (event) => {
    event.preventDefault();
    send(question(event.submitter));
  });

  function stop() {
    gone = true;
    if (underWay) {
      underWay.abort();
    }
  }
  document.addEventListener('leave', stop);
  window.addEventListener('pagehide', stop);
})();

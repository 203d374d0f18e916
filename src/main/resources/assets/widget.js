// Waymark's button for other websites. One line puts it on a page:
//   <script src="https://HOST/widget.js" defer></script>
// with data-label, data-close, data-position (left or right) and data-lang if wished. It loads
// nothing until it is pressed, keeps nothing, and shows the chat in a frame of HOST, so that this
// page cannot read it. It needs HOST in script-src and frame-src, and no inline styles.
'use strict';

(function () {
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const { label = 'Ask a question', close = 'Close', position, lang } = script.dataset;
  const side = position === 'left' ? 'left' : 'right';
  const CSS =
    ':host{all:initial}' +
    '*{box-sizing:border-box}' +
    'button{font:700 1.0625rem/1.2 system-ui,sans-serif;min-height:44px;padding:.6rem 1rem;cursor:pointer;' +
    'color:#fff;background:#1d4f8f;border:2px solid #fff;border-radius:.3rem}' +
    'button:hover{background:#143866}' +
    'button:focus-visible{outline:3px solid #0b0c0c;outline-offset:0;background:#fd0;color:#0b0c0c}' +
    `.open{position:fixed;z-index:2147483000;bottom:1rem;${side}:1rem;box-shadow:0 1px 4px rgba(0,0,0,.4)}` +
    `.panel{position:fixed;z-index:2147483000;bottom:0;${side}:0;width:min(28rem,100%);height:min(46rem,100%);` +
    'display:flex;flex-direction:column;background:#fff;border:2px solid #1d4f8f}' +
    '.panel button{align-self:flex-end;margin:.25rem}' +
    'iframe{flex:1;width:100%;border:0;background:#fff}' +
    '[hidden]{display:none}' +
    '@media (forced-colors:active){button,.panel{border:2px solid}}' +
    '@media print{.open,.panel{display:none}}';

  // A closed shadow tree: the styles of this page do not reach in, and its scripts do not look in.
  const host = document.createElement('div');
  const tree = host.attachShadow({ mode: 'closed' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    tree.adoptedStyleSheets = [sheet];
  } catch (e) {
    // An old browser: the button stands at the end of the page, as plain as the browser draws it.
  }

  const open = document.createElement('button');
  open.type = 'button';
  open.className = 'open';
  open.textContent = label;
  open.setAttribute('aria-haspopup', 'dialog');
  tree.append(open);

  function shut(panel) {
    // The frame goes, and with it everything that was written in it.
    panel.remove();
    open.hidden = false;
    open.focus();
  }

  open.addEventListener('click', () => {
    const panel = document.createElement('div');
    panel.className = 'panel';
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', label);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = close;
    button.addEventListener('click', () => shut(panel));
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        shut(panel);
      }
    });
    const frame = document.createElement('iframe');
    frame.title = label;
    frame.referrerPolicy = 'no-referrer';
    const language = lang || document.documentElement.lang;
    frame.src = home + '/chat' + (language ? '?lang=' + encodeURIComponent(language.slice(0, 2)) : '');
    panel.append(button, frame);
    tree.append(panel);
    open.hidden = true;
    button.focus();
  });

  document.body.append(host);
})();

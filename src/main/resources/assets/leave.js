// Leaves at once. GOV.UK Frontend's component, which stands above, counts the Shift key and tells
// screen readers; this goes further: it stops what is under way, empties the page, leaves no way
// back, and asks the browser to forget this site.
'use strict';

(function () {
  const root = document.querySelector('[data-module="govuk-exit-this-page"]');

  function replace(address) {
    try {
      // The chat may stand in a frame of another site, which must go too.
      window.top.location.replace(address);
    } catch (e) {
      window.location.replace(address);
    }
  }

  function empty(...left) {
    document.querySelectorAll('textarea, input').forEach((field) => {
      field.value = '';
    });
    document.body.replaceChildren(...left);
  }

  class Leave extends window.GOVUKFrontend.ExitThisPage {
    exitPage() {
      const overlay = document.createElement('div');
      overlay.className = 'govuk-exit-this-page-overlay';
      overlay.setAttribute('role', 'alert');
      document.dispatchEvent(new Event('leave'));
      empty(overlay);
      overlay.textContent = this.i18n.t('activated');
      replace(root.dataset.exit);
      try {
        fetch('/leave', { method: 'POST', keepalive: true, cache: 'no-store' }).catch(() => {});
      } catch (e) {
        // Leaving matters more.
      }
    }
  }

  document.body.classList.add('govuk-frontend-supported');
  new Leave(root);

  // Our pages take each other's place in the history, so that Back does not walk through them.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="/"]:not([href="/leave"])');
    const plain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link && plain && event.button === 0) {
      event.preventDefault();
      window.location.replace(link.href);
    }
  });

  // In a frame, a link to another site would be refused there: it gets a tab of its own.
  document.addEventListener('click', (event) => {
    const out = event.target.closest('a[href^="http"]');
    if (out && window.top !== window) {
      out.target = '_blank';
    }
  });

  // Whoever comes back, by the Back button or its cache, meets an empty chat.
  window.addEventListener('pagehide', () => empty());
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.replace('/chat');
    }
  });
})();

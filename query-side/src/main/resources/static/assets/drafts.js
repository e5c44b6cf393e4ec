// Drafts: a form with a long text is kept as one types, until it is sent.
(() => {
  'use strict';
  const PAUSE = 1000;
  const waiting = new WeakMap();

  const keep = async (form, button) => {
    const body = new URLSearchParams(new FormData(form));
    body.set('draft', button.value);
    const told = form.querySelector('.vv-draft-told');
    try {
      const answer = await fetch(button.formAction, { method: 'POST', body, headers: { Accept: 'application/json' } });
      told.textContent = answer.ok ? told.dataset.kept : told.dataset.failed;
    } catch {
      told.textContent = told.dataset.failed;
    }
  };

  document.addEventListener('input', (event) => {
    const form = event.target.closest('form');
    const button = form && form.querySelector('textarea') && form.querySelector('button[name="draft"]');
    if (!button) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form, button), PAUSE));
  });

  document.addEventListener('submit', (event) => clearTimeout(waiting.get(event.target)));
})();

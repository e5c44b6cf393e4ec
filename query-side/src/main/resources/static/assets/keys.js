// Single keys: whatever carries data-key is focused or followed, except while one types. In a row
// (data-row) that has the focus, its own goes first; then that of the page, then that of its frame.
(() => {
  'use strict';
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', (event) => {
    const off = !document.body.dataset.keys;
    if (off || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    if (!(event.target instanceof Element) || typing(event.target)) return;
    const key = `[data-key="${CSS.escape(event.key)}"]`;
    const wanted = event.target.closest('[data-row]')?.querySelector(key)
      ?? document.querySelector(`main .vv-quick ${key}`) ?? document.querySelector(key);
    if (!wanted) return;
    event.preventDefault();
    if (wanted instanceof HTMLInputElement) wanted.focus();
    else wanted.click();
  });
})();

// Single keys: whatever carries data-key is focused or followed, except while one types.
(() => {
  'use strict';
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', (event) => {
    const off = !document.body.dataset.keys;
    if (off || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    if (!(event.target instanceof Element) || typing(event.target)) return;
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!wanted) return;
    event.preventDefault();
    if (wanted instanceof HTMLInputElement) wanted.focus();
    else wanted.click();
  });
})();

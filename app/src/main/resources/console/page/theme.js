// Light or dark as the reader chose it, else as their machine says. Loaded before anything is drawn.

(() => {
  const KEY = 'headset.theme';

  function kept() {
    try {
      return localStorage.getItem(KEY) ?? 'auto';
    } catch {
      return 'auto';
    }
  }

  document.documentElement.dataset.theme = kept();
  document.addEventListener('DOMContentLoaded', () => {
    const choice = document.getElementById('theme');
    choice.value = kept();
    choice.addEventListener('change', () => {
      document.documentElement.dataset.theme = choice.value;
      try {
        localStorage.setItem(KEY, choice.value);
      } catch {
        // It holds for this page at least.
      }
    });
  });
})();

import { h } from './dom.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const key = 'rosctr-theme';

/** Some browsers keep nothing for files. */
function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // It holds for this page then.
  }
}

function wear(theme: Theme): void {
  if (theme === 'auto') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}

/** Light, dark, or as the system is. */
export function themeButton(): HTMLElement {
  let theme = stored();
  wear(theme);
  const name = (): string => `◐ ${theme}`;
  const label = (): string => `Colours: ${theme}`;
  const button = h(
    'button',
    {
      class: 'theme',
      attrs: { type: 'button', 'aria-label': label(), title: 'Colours: as the system, light, dark' },
      on: {
        click: () => {
          theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
          wear(theme);
          store(theme);
          button.textContent = name();
          button.setAttribute('aria-label', label());
        },
      },
    },
    name(),
  );
  return button;
}

interface OtherTabs {
  /** Tells them that something is no more as it was, and nothing of what it is. */
  tell(): void;
  hear(listen: () => void): void;
}

/** The other tabs of this browser: they share its session and what it keeps. A tab does not hear itself. */
export function otherTabs(of: string): OtherTabs {
  const key = `selfsame.tabs.${of}`;
  return {
    tell: () => localStorage.setItem(key, crypto.randomUUID()),
    hear: listen =>
      window.addEventListener('storage', event => {
        if (event.key === key) listen();
      }),
  };
}

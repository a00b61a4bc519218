import { useTitle } from './use-title.js';

/** A code as people understand it, and itself: the record has the code, and whoever reads it has a day of many. */
export function CodeInWords({ code }: { code: string }) {
  const title = useTitle(code);
  return (
    <>
      {title !== code && `${title} `}
      <code>{code}</code>
    </>
  );
}

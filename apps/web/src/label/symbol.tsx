import { useEffect, useState } from 'preact/hooks';

interface Shown {
  /** AIM identifier (ISO/IEC 15424). */
  readonly symbology: string;
  readonly raw: string;
  readonly name: string;
}

/** A barcode as a picture, drawn on this device. The library that draws it is fetched when the first one is shown. */
export function Symbol({ symbology, raw, name }: Shown) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let url: string | undefined;
    let isGone = false;
    void import('./draw-symbol.js').then(({ drawSymbol }) => {
      if (isGone) return;
      url = URL.createObjectURL(new Blob([drawSymbol(symbology, raw)], { type: 'image/svg+xml' }));
      setAddress(url);
    });
    return () => {
      isGone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [symbology, raw]);
  return address === undefined ? (
    <span class="symbol" />
  ) : (
    <img class="symbol" src={address} alt={name} />
  );
}

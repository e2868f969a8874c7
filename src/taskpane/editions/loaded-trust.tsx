import { type ReactElement, useEffect, useState } from "react";
import { type PublicKey, signerKey } from "../../workbook";
import { TrustForm } from "./trust-form";

export interface LoadedTrustProps {
  readonly document: unknown;
  readonly onTrusted: () => void;
}

/** Lets the key of an edition that was loaded before be trusted after all. */
export function LoadedTrust({ document, onTrusted }: LoadedTrustProps): ReactElement | null {
  const [key, setKey] = useState<PublicKey | null>(null);
  useEffect(() => {
    signerKey(document).then(setKey, () => setKey(null));
  }, [document]);
  return key === null ? null : <TrustForm signedWith={key} onTrusted={onTrusted} />;
}

import type { ReactElement } from "react";
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "./use-texts";

const useStyles = makeStyles({
  footer: { display: "flex", justifyContent: "space-between", alignItems: "baseline", color: tokens.colorNeutralForeground3 },
});

export function Footer(): ReactElement {
  const styles = useStyles();
  const { footer } = useTexts();
  return (
    <footer className={styles.footer}>
      <Link href={footer.helpPage} target="_blank" rel="noopener" data-testid="help-link">
        {footer.help}
      </Link>
      <Caption1>{footer.version(process.env.DIMPACT_VERSION ?? "")}</Caption1>
    </footer>
  );
}

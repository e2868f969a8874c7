/** Signs an edition of the workbook and offers it as a file to send to the members. */
import { type ReactElement, useMemo, useState } from "react";
import { Button, Caption1, Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { checkAgainst } from "../../engine";
import { type Edition, previousEdition, settled, withConfirmation } from "../../tariff";
import { PublicationFailure, type SigningKey, canonicalBytes, editionFile, publicationSheets, signEdition } from "../../workbook";
import { Folded } from "../folded";
import { today } from "../reservation/today";
import { type Message, useTasks } from "../tasks";
import { useCatalogue } from "../use-catalogue";
import { useEdition } from "../use-edition";
import { useTexts } from "../use-texts";
import { EditionSelect } from "./edition-select";
import { EditionWarnings } from "./edition-warnings";
import { KeyForm } from "./key-form";
import { MakeKey } from "./make-key";
import { fileName, offerFile } from "./offer-file";
import { publishTexts } from "./publish-texts";
import { useChosenEdition } from "./use-chosen-edition";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" }, heading: { margin: 0 } });

type FileKind = "xlsx" | "json";

const types: Readonly<Record<FileKind, string>> = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", json: "application/json" };

export function PublishSection({ keysChanged }: { readonly keysChanged: () => void }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = publishTexts[language];
  const { run, running } = useTasks();
  const [signing, setSigning] = useState<SigningKey | null>(null);
  const catalogue = useCatalogue();
  const editions = [...catalogue.values()];
  const chosen = useChosenEdition(editions, useEdition());
  const { edition } = chosen;
  const previous = edition === null ? null : previousEdition(edition, catalogue);
  const warnings = useMemo(() => (edition === null || previous === null ? [] : checkAgainst(edition, previous)), [edition, previous]);
  const [confirmed, setConfirmed] = useState<Edition | null>(null);
  const mayPublish = edition !== null && (warnings.length === 0 || confirmed === edition);

  const [kind, setKind] = useState<FileKind>("xlsx");
  /** The writer of workbooks is loaded when the first one is published. */
  const workbookOf = async (published: Edition, document: unknown): Promise<Uint8Array<ArrayBuffer>> => {
    const { writeWorkbook } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx");
    const sheets = await publicationSheets(published, { date: today(), document });
    return new Uint8Array(await writeWorkbook(sheets, today()));
  };

  /** What is published says what was confirmed of it. */
  const confirmedEdition = (edition: Edition): Edition => withConfirmation(settled(edition), today(), warnings.map(({ charge, text: { nl, en } }) => ({ nl: `${charge}: ${nl}`, en: `${charge}: ${en}` })));

  /** Does it, or says why the edition cannot be published. */
  const tried = async (work: () => Promise<Message | null>): Promise<Message | null> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PublicationFailure) return { intent: "error", text: error.in(language) };
      throw error;
    }
  };
  const start = (text: string, work: () => Promise<Message | null>): void => run(text, () => tried(work));

  const publish = (base: Edition): void =>
    start(texts.signing, async () => {
      if (signing === null) return null;
      const edition = confirmedEdition(base);
      const document = await signEdition(edition, signing, today());
      const file = fileName(`Tarieven ${edition.id}`, kind);
      offerFile(kind === "json" ? canonicalBytes(document) : await workbookOf(edition, document), file, types[kind]);
      return { intent: "success", text: texts.published(file, signing.publicKey.owner) };
    });
  const saveUnsigned = (base: Edition): void =>
    start(texts.saving, async () => {
      const edition = confirmedEdition(base);
      const file = fileName(`Tarieven ${edition.id}`, kind);
      offerFile(kind === "json" ? editionFile(edition) : await workbookOf(edition, undefined), file, types[kind]);
      return { intent: "success", text: texts.saved(file) };
    });
  return (
    <Folded heading={texts.heading} aside={texts.about} testId="edition-publish">
      <EditionSelect label={texts.edition} editions={editions} value={edition?.id ?? ""} testId="publish-edition" onChoose={chosen.choose} />
      {edition !== null && previous !== null && <EditionWarnings warnings={warnings} previous={previous} confirmed={confirmed === edition} onConfirm={(isConfirmed) => setConfirmed(isConfirmed ? edition : null)} />}
      <Text as="h4" weight="semibold" className={styles.heading}>
        {texts.key.heading}
      </Text>
      <KeyForm signing={signing} onOpened={setSigning} />
      <Field label={texts.file}>
        <RadioGroup value={kind} onChange={(_, { value }) => setKind(value as FileKind)}>
          <Radio value="xlsx" label={texts.workbook} data-testid="publish-xlsx" />
          <Radio value="json" label={texts.json} data-testid="publish-json" />
        </RadioGroup>
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" icon={<ArrowDownloadRegular />} disabled={signing === null || !mayPublish} disabledFocusable={signing !== null && mayPublish && running !== null} data-testid="publish-sign" onClick={() => edition !== null && publish(edition)}>
          {texts.sign}
        </Button>
        <Button disabled={!mayPublish} data-testid="publish-unsigned" onClick={() => edition !== null && saveUnsigned(edition)}>
          {texts.saveUnsigned}
        </Button>
      </div>
      {signing === null && <Caption1>{texts.unsignedHint}</Caption1>}
      <MakeKey onTrusted={keysChanged} />
    </Folded>
  );
}

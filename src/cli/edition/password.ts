/** The password of a private key: from the environment or typed, never an argument, which others on the machine could read. */
import type { Context } from "../context";
import { CommandFailure } from "../failure";
import { editionWords } from "./words";

const VARIABLE = "DIMPACT_PASSWORD";

async function typed({ io }: Context, question: string): Promise<string> {
  const password = (await io.askPassword?.(question)) ?? null;
  if (password === null) throw new CommandFailure("noPassword", {});
  return password;
}

/** A variable that is there and empty gives none. */
const given = ({ io }: Context): string | null => io.env[VARIABLE] || null;

export async function readPassword(context: Context): Promise<string> {
  return given(context) ?? typed(context, `${editionWords.password[context.language]}: `);
}

/** A new password is typed twice. */
export async function readNewPassword(context: Context): Promise<string> {
  const fromEnvironment = given(context);
  if (fromEnvironment !== null) return fromEnvironment;
  const password = await typed(context, `${editionWords.newPassword[context.language]}: `);
  if ((await typed(context, `${editionWords.passwordAgain[context.language]}: `)) !== password) throw new CommandFailure("passwordsDiffer", {});
  return password;
}

/* A link's signs as other programs rewrite them. Links written here have none of these forms: no
   backslash, `&` before keys only, and every sign of a text encoded. */

/** Undoes what HTML, JSON and Markdown do to signs: `&amp;`, `&#61;`, `\u0026`, `\~`. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\\u00([2-7][\da-f])/gi, (_, code: string) => ofCode(parseInt(code, 16)))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&(?:amp;|#0*38;|#x0*26;|amp(?=[a-z]\w*=))+/gi, '&')
    .replace(/&#(?:0*(\d{2,3})|x0*([\da-f]{2}));/gi, (entity, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 32 && code < 127 ? ofCode(code) : entity;
    });
}

/** Angle brackets end a link, as quotes do. */
function ofCode(code: number): string {
  return String.fromCharCode(code).replace(/[<>]/, '"');
}

/** A pair whose value begins as no figure does. A company or a salesperson may be called "3D". */
const QUOTED_PAIR = /(?:^|[#?&])(?!(?:name|reps)=)\w+=3D/;
const PLAIN_PAIR = /(?:^|[#?&])\w+=(?!3D)/;

/** Undoes the quoted-printable encoding of a mail: `cv1=3D2`, and lines that end in `=`. */
export function unquoted(text: string): string {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  if (!QUOTED_PAIR.test(joined) || PLAIN_PAIR.test(joined)) return text;
  return joined.replace(/=([\dA-F]{2})/g, (_, code: string) => {
    const byte = parseInt(code, 16);
    return byte > 32 && byte < 127 ? String.fromCharCode(byte) : `%${code}`;
  });
}

/** The figures of a link's value: without invisible characters, in ASCII. */
export function plainValue(text: string): string {
  return narrowed(text.replace(/\p{Cf}/gu, '').replace(/[∼˜〜]/g, '~'));
}

/** ASCII for its signs as wide as Chinese ones. */
export function narrowed(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

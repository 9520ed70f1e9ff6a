import { strToU8, zipSync } from 'fflate';

/** The bytes of a workbook with one sheet of given rows of XML. */
export function workbook(rows: string): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const schema = 'http://schemas.openxmlformats.org';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${schema}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${schema}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${schema}/spreadsheetml/2006/main" xmlns:r="${schema}/officeDocument/2006/relationships"><sheets><sheet name="Сделки" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${schema}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${schema}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${schema}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${schema}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

/** A cell that holds a text, a number, or a day by a spreadsheet's count. */
export const text = (value: string) => ({
  attributes: 't="inlineStr"',
  xml: `<is><t>${value}</t></is>`,
});
export const number = (value: number) => ({ attributes: '', xml: `<v>${value}</v>` });
export const date = (serial: number) => ({ attributes: 's="1"', xml: `<v>${serial}</v>` });

/** The XML of a row of up to four cells. */
export const rowOf = (line: number, ...cells: ReturnType<typeof text>[]) => {
  const inside = cells.map(
    ({ attributes, xml }, at) => `<c r="${'ABCD'[at]}${line}" ${attributes}>${xml}</c>`,
  );
  return `<row r="${line}">${inside.join('')}</row>`;
};

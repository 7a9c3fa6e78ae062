import type { DocumentKind, ParseLimits, Reading } from '../types.ts';

/** Reads a file's bytes by its kind. Readers are loaded when first needed: a text file costs no PDF library. */
export async function readDocument(kind: DocumentKind, data: Buffer, limits: ParseLimits): Promise<Reading> {
  switch (kind) {
    case 'txt':
      return (await import('./text.ts')).readText(data);
    case 'md':
      return (await import('./markdown.ts')).readMarkdown(data);
    case 'csv':
      return (await import('./csv.ts')).readCsv(data);
    case 'html':
      return (await import('./html.ts')).readHtml(data);
    case 'eml':
      return (await import('./email.ts')).readEmail(data);
    case 'docx':
      return (await import('./docx.ts')).readDocx(data, limits);
    case 'pptx':
      return (await import('./pptx.ts')).readPptx(data, limits);
    case 'xlsx':
      return (await import('./xlsx.ts')).readXlsx(data, limits);
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(data);
    case 'hwp':
    case 'hwpx':
      return (await import('./hwp.ts')).readHwp(data);
  }
}

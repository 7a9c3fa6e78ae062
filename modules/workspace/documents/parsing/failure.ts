/** Why a file was refused. The codes are stable: they are stored and shown. */
export type FailureCode =
  | 'empty_file'
  | 'unsupported_type'
  | 'encrypted'
  | 'corrupted'
  | 'empty_document'
  | 'too_large'
  | 'timeout'
  | 'out_of_memory'
  | 'parser_crashed';

/** What a person is told, by code. */
export const failureMessages: Record<FailureCode, { ko: string; en: string }> = {
  empty_file: { ko: '빈 파일이에요.', en: 'The file is empty.' },
  unsupported_type: {
    ko: '읽을 수 없는 형식이에요. PDF, DOCX, PPTX, XLSX, HWP, HWPX, HTML, MD, TXT, CSV, EML 파일을 올려 주세요.',
    en: 'This type of file is not supported. Upload a PDF, DOCX, PPTX, XLSX, HWP, HWPX, HTML, MD, TXT, CSV or EML file.',
  },
  encrypted: {
    ko: '암호가 걸린 문서라 읽을 수 없어요. 암호를 풀고 다시 올려 주세요.',
    en: 'The document is protected by a password. Remove the password and upload it again.',
  },
  corrupted: {
    ko: '파일이 손상되어 읽을 수 없어요. 원본을 열어 다시 저장한 뒤 올려 주세요.',
    en: 'The file is damaged and could not be read. Open the original, save it again and upload the new copy.',
  },
  empty_document: {
    ko: '문서에서 글자를 찾지 못했어요. 스캔한 이미지라면 글자 인식(OCR)을 거친 파일을 올려 주세요.',
    en: 'No text was found in the document. If it is a scan, upload a copy with recognised text (OCR).',
  },
  too_large: {
    ko: '문서가 너무 커서 읽을 수 없어요. 나누어서 올려 주세요.',
    en: 'The document is too large to read. Split it and upload the parts.',
  },
  timeout: {
    ko: '문서를 읽는 데 너무 오래 걸려 멈췄어요. 나누어서 올리거나 다시 시도해 주세요.',
    en: 'Reading the document took too long and was stopped. Split it, or try again.',
  },
  out_of_memory: {
    ko: '문서를 읽는 데 메모리가 너무 많이 필요해 멈췄어요. 나누어서 올려 주세요.',
    en: 'Reading the document needed too much memory and was stopped. Split it and upload the parts.',
  },
  parser_crashed: {
    ko: '문서를 읽는 중에 문제가 생겼어요. 다시 시도해 주세요.',
    en: 'Something went wrong while reading the document. Try again.',
  },
};

export function isFailureCode(value: unknown): value is FailureCode {
  return typeof value === 'string' && Object.hasOwn(failureMessages, value);
}

/** A file that could not be read. `cause` is for logs; `messages` for people. */
export class ParseFailure extends Error {
  readonly code: FailureCode;
  readonly messages: { ko: string; en: string };

  constructor(code: FailureCode, cause?: unknown) {
    super(failureMessages[code].en, { cause });
    this.name = 'ParseFailure';
    this.code = code;
    this.messages = failureMessages[code];
  }
}

/** The queue of files waiting to be read is full; unlike a ParseFailure this says nothing about the file: try later. */
export class ParserBusy extends Error {
  readonly code = 'parser_busy';

  constructor() {
    super('Too many documents are waiting to be read.');
    this.name = 'ParserBusy';
  }
}

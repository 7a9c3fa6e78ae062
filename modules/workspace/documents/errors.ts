import { defineErrors } from '#platform/errors/index.ts';
import { type FailureCode, failureMessages } from './parsing/index.ts';

export const documentErrors = defineErrors({
  document_not_found: {
    status: 404,
    en: 'There is no such document, or it is not shared with you.',
    ko: '그런 문서가 없거나 나에게 공유되지 않았어요.',
  },
  file_missing: {
    status: 400,
    en: 'No file was sent.',
    ko: '파일이 오지 않았어요.',
    hint: 'Send multipart/form-data with a part named "file", after the other fields.',
  },
  file_empty: { status: 400, en: 'The file is empty.', ko: '빈 파일이에요.' },
  file_name_invalid: { status: 400, en: 'The file needs a name.', ko: '파일 이름이 필요해요.' },
  content_not_ready: {
    status: 409,
    en: 'The text of this document has not been read yet.',
    ko: '문서의 글을 아직 읽지 못했어요.',
    hint: 'Wait until its status is "ready".',
  },
  not_retryable: {
    status: 409,
    en: 'Only a failed or cancelled document can be tried again.',
    ko: '실패했거나 멈춘 문서만 다시 해 볼 수 있어요.',
  },
  not_cancellable: { status: 409, en: 'There is nothing left to cancel.', ko: '멈출 것이 남아 있지 않아요.' },
  document_view_only: {
    status: 403,
    en: 'This document is shared with you to read, not to change.',
    ko: '읽기만 할 수 있게 공유된 문서예요.',
    hint: 'Ask its owner to let you edit it.',
  },
  not_owner: {
    status: 403,
    en: 'Only the owner of a document decides whether everybody sees it.',
    ko: '문서를 누구에게 보일지는 주인만 정할 수 있어요.',
  },
  not_deletable: {
    status: 403,
    en: 'Only the owner of a document or an administrator can delete it.',
    ko: '문서를 지우는 것은 주인이나 관리자만 할 수 있어요.',
  },
  folder_unknown: { status: 400, en: 'There is no such folder.', ko: '그런 폴더가 없어요.' },
  folder_not_empty: {
    status: 409,
    en: 'The folder is not empty.',
    ko: '폴더가 비어 있지 않아요.',
    hint: 'Move or delete what is in it first.',
  },
  folder_cycle: { status: 409, en: 'A folder cannot lie within itself.', ko: '폴더를 자기 안으로 옮길 수 없어요.' },
});

/** Why a document is `failed`: what the parser says, and what can go wrong around it. */
export type DocumentFailureCode = FailureCode | 'ingestion_failed' | 'embedding_failed';

const around: Record<'ingestion_failed' | 'embedding_failed' | 'budget_exhausted', { ko: string; en: string }> = {
  ingestion_failed: {
    ko: '문서를 처리하다가 문제가 생겼어요. 다시 해 볼 수 있어요.',
    en: 'Something went wrong while the document was processed. It can be tried again.',
  },
  embedding_failed: {
    ko: '임베딩 모델이 답하지 않았어요. 모델 설정을 확인해 주세요.',
    en: 'The embedding model did not answer. Check the model settings.',
  },
  // Of a document that is ready all the same.
  budget_exhausted: {
    ko: '이번 달 모델 예산이 부족해서 지금은 낱말로만 찾을 수 있어요. 예산이 생기면 이어서 준비해요.',
    en: 'Found by its words for now, as this month’s model budget is not enough. The rest follows when there is budget.',
  },
};

/** The public words for a stored failure code. */
export function presentFailure(code: string | null): { code: string; message: { ko: string; en: string } } | null {
  if (code === null) return null;
  const messages: Record<string, { ko: string; en: string }> = { ...failureMessages, ...around };
  return { code, message: messages[code] ?? around.ingestion_failed };
}

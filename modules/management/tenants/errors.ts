import { defineErrors } from '#platform/errors/index.ts';

export const tenantErrors = defineErrors({
  tenant_not_found: {
    status: 404,
    en: 'There is no such workspace.',
    ko: '그런 작업 공간이 없어요.',
    hint: 'Check the short name in the address.',
  },
  slug_taken: {
    status: 409,
    en: 'This short name is taken.',
    ko: '이미 쓰이는 짧은 이름이에요.',
    hint: 'Choose another slug.',
  },
  slug_reserved: {
    status: 400,
    en: 'This short name is kept for addresses of the platform.',
    ko: '플랫폼이 주소로 쓰려고 남겨 둔 짧은 이름이에요.',
    hint: 'Choose another slug: names of hosts such as www, api or mail, and names with two hyphens, are kept.',
  },
  cluster_full: {
    status: 503,
    en: 'No cluster has room for another tenant.',
    ko: '테넌트를 더 둘 수 있는 클러스터가 없어요.',
    hint: 'Add a cluster or raise a cap.',
  },
  provisioning_failed: {
    status: 500,
    en: 'The workspace could not be made. It can be tried again.',
    ko: '작업 공간을 만들지 못했어요. 다시 해 볼 수 있어요.',
  },
  tenant_not_active: {
    status: 409,
    en: 'Only an active workspace can be suspended.',
    ko: '쓰고 있는 작업 공간만 멈출 수 있어요.',
  },
  tenant_not_suspended: {
    status: 409,
    en: 'Only a suspended workspace can be resumed.',
    ko: '멈춘 작업 공간만 다시 열 수 있어요.',
  },
});

/**
 * What the demo tenants are made of. Files lie beside this one, in a folder named by the tenant's slug; `apps/server/demo`
 * puts them through the same doors as anybody's upload. There are no passwords here: seeding makes them.
 */
export interface DemoTenant {
  slug: string;
  name: string;
  locale: 'ko' | 'en';
  /** Names of folders at the top level. */
  folders: readonly string[];
  documents: readonly DemoDocument[];
  /** The first is the owner. */
  people: readonly DemoPerson[];
  tasks: readonly DemoTask[];
}

export interface DemoDocument {
  /** Name of the file below the tenant's content folder. */
  file: string;
  title: string;
  /** One of the tenant's `folders`; absent: at the top. */
  folder?: string;
  visibility: 'private' | 'workspace';
  /** Who uploads it: a place in `people`. */
  ownerIndex: number;
}

export interface DemoPerson {
  email: string;
  name: string;
  role: 'owner' | 'admin' | 'member' | 'viewer';
}

export interface DemoTask {
  title: string;
  description: string;
  status: 'open' | 'in_progress' | 'done';
  priority: 'low' | 'normal' | 'high';
  /** A place in `people`. */
  assigneeIndex: number | null;
  /** Days from the day of seeding; negative: it is late. */
  dueInDays: number | null;
  labels: string[];
}

const acme: DemoTenant = {
  slug: 'acme',
  name: 'Acme Instruments',
  locale: 'en',
  folders: ['Policies', 'Products', 'Customers'],
  people: [
    { email: 'nora.whitfield@acme.test', name: 'Nora Whitfield', role: 'owner' },
    { email: 'marcus.oyelaran@acme.test', name: 'Marcus Oyelaran', role: 'admin' },
    { email: 'priya.raman@acme.test', name: 'Priya Raman', role: 'member' },
    { email: 'tom.becker@acme.test', name: 'Tom Becker', role: 'member' },
    { email: 'lena.fischer@acme.test', name: 'Lena Fischer', role: 'viewer' },
  ],
  documents: [
    {
      file: 'Travel and expense policy.md',
      title: 'Travel and expense policy',
      folder: 'Policies',
      visibility: 'workspace',
      ownerIndex: 0,
    },
    {
      file: 'Information security policy.docx',
      title: 'Information security policy',
      folder: 'Policies',
      visibility: 'workspace',
      ownerIndex: 1,
    },
    {
      file: 'Onboarding handbook.html',
      title: 'Onboarding handbook',
      folder: 'Policies',
      visibility: 'workspace',
      ownerIndex: 0,
    },
    {
      file: 'Product FAQ.txt',
      title: 'Fieldline product FAQ',
      folder: 'Products',
      visibility: 'workspace',
      ownerIndex: 2,
    },
    {
      file: 'Price list 2026-2027.csv',
      title: 'Price list 2026-2027',
      folder: 'Products',
      visibility: 'workspace',
      ownerIndex: 2,
    },
    {
      file: 'Warranty and returns.md',
      title: 'Warranty and returns',
      folder: 'Products',
      visibility: 'workspace',
      ownerIndex: 1,
    },
    {
      file: 'Re Delayed gateways for the Pellworth pear blocks.eml',
      title: 'Re: Delayed gateways for the Pellworth pear blocks',
      folder: 'Customers',
      visibility: 'workspace',
      ownerIndex: 1,
    },
    {
      file: 'Quarterly notes Q3 2026.md',
      title: 'Quarterly notes, third quarter 2026',
      visibility: 'workspace',
      ownerIndex: 0,
    },
    {
      file: 'Salary bands 2027 (draft).md',
      title: 'Salary bands 2027 (draft)',
      visibility: 'private',
      ownerIndex: 0,
    },
  ],
  tasks: [
    {
      title: 'Tell dealers the new date of the G1-S gateways',
      description:
        'The supplier confirmed a delivery in January. Dealers should hear it before they ask. Wording: see the quarterly notes.',
      status: 'in_progress',
      priority: 'high',
      assigneeIndex: 1,
      dueInDays: 2,
      labels: ['gateways', 'customers'],
    },
    {
      title: 'Pack the loan gateways for Pellworth Orchards',
      description: 'Three G1-L, one radio link, ten antennas, marker poles. The electrician comes at 13:00.',
      status: 'in_progress',
      priority: 'high',
      assigneeIndex: 3,
      dueInDays: 0,
      labels: ['customers'],
    },
    {
      title: 'Answer the works council about the field engineers',
      description: 'An allowance in the frost season, or a higher band? Two options with their cost are enough.',
      status: 'open',
      priority: 'high',
      assigneeIndex: 0,
      dueInDays: -3,
      labels: ['people'],
    },
    {
      title: 'Add almonds and olives to the product FAQ',
      description: 'Only after the field tests in Spain are evaluated.',
      status: 'open',
      priority: 'low',
      assigneeIndex: 2,
      dueInDays: 60,
      labels: ['docs', 'release-march'],
    },
    {
      title: 'Choose four farms for the S3 field tests',
      description:
        'One orchard, one vineyard, one potato farm, one greenhouse. Soil with some salinity in at least two.',
      status: 'open',
      priority: 'normal',
      assigneeIndex: 2,
      dueInDays: 21,
      labels: ['s3'],
    },
    {
      title: 'Order 300 radio modules as safety stock',
      description: 'About 66,000 EUR; approved in the quarterly meeting.',
      status: 'open',
      priority: 'normal',
      assigneeIndex: null,
      dueInDays: 14,
      labels: ['gateways', 'purchasing'],
    },
    {
      title: 'Replace the emergency number on the travel cards',
      description: 'The insurer changed its line in October.',
      status: 'done',
      priority: 'normal',
      assigneeIndex: 1,
      dueInDays: -7,
      labels: ['policies'],
    },
    {
      title: 'Set up the third calibration bench',
      description: 'In service since August; 140 probes a day.',
      status: 'done',
      priority: 'normal',
      assigneeIndex: 3,
      dueInDays: null,
      labels: ['lab'],
    },
  ],
};

const hanbit: DemoTenant = {
  slug: 'hanbit',
  name: '한빛연구소',
  locale: 'ko',
  folders: ['규정', '연구개발', '회의와 안내'],
  people: [
    { email: 'sua.kim@hanbit.test', name: '김수아', role: 'owner' },
    { email: 'doyun.lee@hanbit.test', name: '이도윤', role: 'admin' },
    { email: 'hajun.park@hanbit.test', name: '박하준', role: 'member' },
    { email: 'jiwoo.choi@hanbit.test', name: '최지우', role: 'member' },
    { email: 'seoyeon.jung@hanbit.test', name: '정서연', role: 'viewer' },
  ],
  documents: [
    {
      file: '발사체 이름 공모 결과.txt',
      title: '발사체 이름 공모 결과',
      folder: '연구개발',
      visibility: 'workspace',
      ownerIndex: 0,
    },
    {
      file: '시험발사 일정 변경 공고.docx',
      title: '시험발사 일정 변경 공고',
      folder: '연구개발',
      visibility: 'workspace',
      ownerIndex: 1,
    },
    { file: '장비 목록.csv', title: '장비 목록', folder: '연구개발', visibility: 'workspace', ownerIndex: 2 },
    { file: '출장 여비 규정.md', title: '출장 여비 규정', folder: '규정', visibility: 'workspace', ownerIndex: 3 },
    {
      file: '연구비 집행 기준.html',
      title: '2026년 연구비 집행 기준',
      folder: '규정',
      visibility: 'workspace',
      ownerIndex: 1,
    },
    {
      file: '위원회 회의록 11월.md',
      title: '위원회 회의록 11월',
      folder: '회의와 안내',
      visibility: 'workspace',
      ownerIndex: 3,
    },
    {
      file: '출장 여비 정산 안내 메일.eml',
      title: '출장 여비 정산 안내 메일',
      folder: '회의와 안내',
      visibility: 'workspace',
      ownerIndex: 3,
    },
    { file: '성과 발표 초안.md', title: '성과 발표 초안', visibility: 'private', ownerIndex: 0 },
  ],
  tasks: [
    {
      title: '발사 날짜 변경 신청서 내기',
      description: '위원회가 제안한 2027년 2월 23일로 적어요. 기상 예비 기간도 함께 적어야 해요.',
      status: 'in_progress',
      priority: 'high',
      assigneeIndex: 0,
      dueInDays: 7,
      labels: ['시험발사'],
    },
    {
      title: '누설 시험 4회차와 5회차 마치기',
      description: '영하 60도에서 세 시간씩 해요. 결과가 나오면 그날 위원장에게 알려요.',
      status: 'in_progress',
      priority: 'high',
      assigneeIndex: 2,
      dueInDays: 6,
      labels: ['시험발사', '밸브'],
    },
    {
      title: '예비비 사용 신청서 올리기',
      description: '예비비 1억 2천만 원이에요. 회의록 3번 항목을 근거로 붙여요.',
      status: 'open',
      priority: 'high',
      assigneeIndex: 1,
      dueInDays: 1,
      labels: ['예산'],
    },
    {
      title: '동체 글씨체 저작권 계약 맺기',
      description: '뽑힌 것은 시안 나예요. 계약서는 구매팀이 먼저 읽어요.',
      status: 'open',
      priority: 'normal',
      assigneeIndex: 3,
      dueInDays: 3,
      labels: ['홍보'],
    },
    {
      title: '열충격 시험기 교정 맡기기',
      description: '교정일이 지나면 시험 결과를 쓸 수 없어요. 자산번호 HB-0188.',
      status: 'open',
      priority: 'normal',
      assigneeIndex: 3,
      dueInDays: -1,
      labels: ['장비'],
    },
    {
      title: '성과 발표 연습',
      description: '15분에 맞춰요. 지금은 19분이 걸려요.',
      status: 'open',
      priority: 'low',
      assigneeIndex: 0,
      dueInDays: 16,
      labels: ['발표'],
    },
    {
      title: '참관 신청 화면 문구 다듬기',
      description: '신청은 1월 11일부터 받아요.',
      status: 'open',
      priority: 'low',
      assigneeIndex: null,
      dueInDays: null,
      labels: ['홍보', '시험발사'],
    },
    {
      title: '가압 밸브 6개 교체',
      description: '새 재질의 고무 링으로 모두 바꿨어요.',
      status: 'done',
      priority: 'high',
      assigneeIndex: 1,
      dueInDays: -15,
      labels: ['밸브'],
    },
  ],
};

/** The tenants that a development start makes. */
export const demoTenants: readonly DemoTenant[] = [acme, hanbit];

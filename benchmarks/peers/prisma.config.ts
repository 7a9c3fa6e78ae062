export default { schema: 'contenders/prisma/schema.prisma' };

// Lists, creates and streams. Limits (429), a lost connection and a restart of the server are waited out by the client.
import { clientCredentials, createHanok } from '../index.ts';

const { HANOK_URL: baseUrl = 'http://localhost:3000', HANOK_WORKSPACE: workspace = 'acme' } = process.env;
const { HANOK_CLIENT_ID: clientId = '', HANOK_CLIENT_SECRET: clientSecret = '' } = process.env;
const hanok = createHanok({ baseUrl, token: clientCredentials({ workspace, clientId, clientSecret }) });

for await (const task of hanok.tasks.list({ status: 'open' })) console.log('task:', task.title);
const task = await hanok.tasks.create({ title: 'Calibrate the soil probes' });
console.log('created:', task.id);
const { id } = await hanok.conversations.create({ title: 'Warranty' });
for await (const event of hanok.conversations.messages.create(id, { content: 'How long is the warranty?' }))
  if (event.type === 'delta') process.stdout.write(event.data.text);

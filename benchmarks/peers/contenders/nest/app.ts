import 'reflect-metadata';
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  ForbiddenException,
  Get,
  Inject,
  Injectable,
  type MiddlewareConsumer,
  Module,
  Param,
  Post,
  Query,
  Req,
  Scope,
  SetMetadata,
  UnauthorizedException,
  UseGuards,
  ValidationPipe,
} from '@nestjs/common';
import { NestFactory, REQUEST, Reflector } from '@nestjs/core';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { claimsOf, createPermissions, one, page, publicKey, type Task } from '#shared';

/*
 * What both ORMs share. STYLE=documented: Express, @nestjs/jwt, a client of the tenant for each request, permissions asked
 * of the ORM, as tutorials of a database per tenant show. STYLE=tuned: the Fastify adapter, no request scope, fast-jwt with
 * its cache, permissions from memory.
 */

export interface NewTask {
  title: string;
  description: string;
  status: string;
  priority: string;
  labels: string[];
}

/** What an ORM has to offer. */
export interface Orm<Client> {
  clientOf(tenant: string): Client | Promise<Client>;
  list(client: Client, status: string, limit: number): Promise<Task[]>;
  find(client: Client, id: string): Promise<Task>;
  create(client: Client, user: string, input: NewTask): Promise<Task>;
  permissionsOf(client: Client, user: string): Promise<string[]>;
}

const STATUSES = ['open', 'in_progress', 'done'];
class ListQuery {
  @Type(() => Number) @IsInt() @Min(1) @Max(100) limit = 20;
  @IsIn(STATUSES) status: string;
}
class NewTaskBody implements NewTask {
  @IsString() @MaxLength(200) title: string;
  @IsOptional() @IsString() @MaxLength(20_000) description = '';
  @IsOptional() @IsIn(STATUSES) status = 'open';
  @IsOptional() @IsIn(['low', 'normal', 'high']) priority = 'normal';
  @IsOptional() @IsArray() @IsString({ each: true }) labels: string[] = [];
}
const Needs = (permission: string) => SetMetadata('needs', permission);
const pipe = new ValidationPipe({ transform: true, whitelist: true });

function documented<Client>(orm: Orm<Client>) {
  const CLIENT = Symbol('client of the tenant');

  @Injectable()
  class PermissionGuard implements CanActivate {
    constructor(
      @Inject(Reflector) private reflector: Reflector,
      @Inject(CLIENT) private client: Client,
    ) {}
    async canActivate(context: ExecutionContext) {
      const permission = this.reflector.get<string>('needs', context.getHandler());
      const held = await orm.permissionsOf(this.client, context.switchToHttp().getRequest().user.sub);
      if (held.includes(permission)) return true;
      throw new ForbiddenException();
    }
  }
  @Injectable()
  class TasksService {
    constructor(@Inject(CLIENT) private client: Client) {}
    list = (query: ListQuery) => orm.list(this.client, query.status, query.limit + 1);
    find = (id: string) => orm.find(this.client, id);
    create = (user: string, input: NewTask) => orm.create(this.client, user, input);
  }
  @Controller('api/v1/tasks')
  @UseGuards(PermissionGuard)
  class TasksController {
    constructor(@Inject(TasksService) private tasks: TasksService) {}
    @Get() @Needs('tasks:read') async list(@Query(pipe) query: ListQuery) {
      return page(await this.tasks.list(query), query.limit);
    }
    @Get(':id') @Needs('tasks:read') async find(@Param('id') id: string) {
      return one(await this.tasks.find(id));
    }
    @Post() @Needs('tasks:write') async create(@Req() request, @Body(pipe) input: NewTaskBody) {
      return one(await this.tasks.create(request.user.sub, input));
    }
  }
  @Module({
    imports: [JwtModule.register({ publicKey, verifyOptions: { algorithms: ['ES256'] } })],
    controllers: [TasksController],
    providers: [
      TasksService,
      {
        provide: CLIENT,
        scope: Scope.REQUEST,
        inject: [REQUEST],
        useFactory: (request) => orm.clientOf(request.user.tid),
      },
    ],
  })
  class AppModule {
    constructor(@Inject(JwtService) private jwt: JwtService) {}
    configure(consumer: MiddlewareConsumer) {
      consumer
        .apply(async (request, _response, next) => {
          try {
            request.user = await this.jwt.verifyAsync((request.headers.authorization ?? '').slice(7));
          } catch {
            return next(new UnauthorizedException());
          }
          next();
        })
        .forRoutes(TasksController);
    }
  }
  return NestFactory.create(AppModule, { logger: ['error'] });
}

function tuned<Client>(orm: Orm<Client>) {
  const may = createPermissions(async (tenant, user) => orm.permissionsOf(await orm.clientOf(tenant), user));

  @Injectable()
  class AccessGuard implements CanActivate {
    constructor(@Inject(Reflector) private reflector: Reflector) {}
    async canActivate(context: ExecutionContext) {
      const request = context.switchToHttp().getRequest();
      try {
        request.user = claimsOf(request.headers.authorization);
      } catch {
        throw new UnauthorizedException();
      }
      if (await may(request.user, this.reflector.get<string>('needs', context.getHandler()))) return true;
      throw new ForbiddenException();
    }
  }
  @Controller('api/v1/tasks')
  @UseGuards(AccessGuard)
  class TasksController {
    @Get() @Needs('tasks:read') async list(@Req() { user }, @Query(pipe) query: ListQuery) {
      return page(await orm.list(await orm.clientOf(user.tid), query.status, query.limit + 1), query.limit);
    }
    @Get(':id') @Needs('tasks:read') async find(@Req() { user }, @Param('id') id: string) {
      return one(await orm.find(await orm.clientOf(user.tid), id));
    }
    @Post() @Needs('tasks:write') async create(@Req() { user }, @Body(pipe) input: NewTaskBody) {
      return one(await orm.create(await orm.clientOf(user.tid), user.sub, input));
    }
  }
  @Module({ controllers: [TasksController] })
  class AppModule {}
  return NestFactory.create(AppModule, new FastifyAdapter(), { logger: ['error'] });
}

/** Listens on a free port and says which. */
export async function serve<Client>(orm: Orm<Client>): Promise<void> {
  const app = await (process.env.STYLE === 'tuned' ? tuned(orm) : documented(orm));
  await app.listen(0, '127.0.0.1');
  console.log(`listening http://127.0.0.1:${app.getHttpServer().address().port}`);
}

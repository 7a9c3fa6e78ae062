import iconv from 'iconv-lite';

/**
 * Decodes EUC-KR as everybody writes it: CP949, with all 11,172 syllables. Node's own decoder of that name knows 2,350
 * of them and loses the others, against the WHATWG standard.
 */
export function decodeCp949(data: Uint8Array): string {
  return iconv.decode(Buffer.from(data.buffer, data.byteOffset, data.byteLength), 'cp949');
}

/** Puts CP949 behind the name `euc-kr` for libraries, in the process that reads files and in no other. */
export function installCp949(): void {
  const Native = globalThis.TextDecoder;
  globalThis.TextDecoder = class extends Native {
    override decode(...[input, options]: Parameters<InstanceType<typeof Native>['decode']>): string {
      if (this.encoding !== 'euc-kr' || !input || options?.stream) return super.decode(input, options);
      return decodeCp949(
        ArrayBuffer.isView(input)
          ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
          : new Uint8Array(input),
      );
    }
  };
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of zip files. Feed pieces by passing the result so far; start from 0. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  let value = ~soFar;
  for (let index = 0; index < bytes.length; index += 1) {
    value = table[(value ^ bytes[index]!) & 0xff]! ^ (value >>> 8);
  }
  return ~value >>> 0;
}

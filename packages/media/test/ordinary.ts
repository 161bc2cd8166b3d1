/**
 * Files as cameras, phones and programs make them, with all that they put beside the picture: what looks like another
 * file and is none, or is one that belongs there. Built after the formats' descriptions, around real pictures.
 */
import { bytes, jpegSegment, jpegWith, plainJpeg, plainMp4, plainPng, pngChunk, pngWith } from './samples.ts';

const XMP = 'http://ns.adobe.com/xap/1.0/\0';

/** An XMP packet, padded as they all are. */
const packet = (inside: string) =>
  `<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 5.6">\n` +
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n<rdf:Description rdf:about="" ${inside}/>\n</rdf:RDF>\n` +
  `</x:xmpmeta>\n${' '.repeat(2_000)}\n<?xpacket end="w"?>`;

const xmpSegment = (inside: string) => jpegSegment(0xe1, bytes(XMP, packet(inside)));

function numberLE(value: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32LE(value);
  return number;
}

/** Blocks of data with a directory behind them (`SEFH`), its length and `SEFT`. */
function samsungTrailer(...blocks: [type: number, name: string, data: Uint8Array][]): Buffer {
  const body = blocks.map(([type, name, data]) => {
    const head = Buffer.alloc(8);
    head.writeUInt16LE(type, 2);
    head.writeUInt32LE(name.length, 4);
    return bytes(head, name, data);
  });
  let distance = 0;
  const entries = body.toReversed().map((block, at) => {
    distance += block.length;
    const type = Buffer.alloc(4);
    type.writeUInt16LE(blocks.at(-1 - at)![0], 2);
    return bytes(type, numberLE(distance), numberLE(block.length));
  });
  const directory = bytes('SEFH', numberLE(107), numberLE(blocks.length), ...entries.toReversed());
  return bytes(...body, directory, numberLE(directory.length), 'SEFT');
}

/** Multi-Picture Format (CIPA DC-007): where the second picture is. */
const mpf = jpegSegment(
  0xe2,
  bytes(
    'MPF\0MM\0*\0\0\0\x08\0\x03\xb0\0\0\x07\0\0\0\x040100\xb0\x01\0\x04\0\0\0\x01\0\0\0\x02',
    new Uint8Array(48),
  ),
);

/** Chunks of EXIF's maker note: numbers and words of the maker. */
const makerNote = bytes(
  'Exif\0\0MM\0*\0\0\0\x08\0\x01\x92\x7c\0\x07\0\0\x10\0\0\0\0\x1a\0\0\0\0Apple iOS\0\0\x01MMbplist00\xd4\x01',
  Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919 * at) % 256),
);

const UUID = 'http://ns.google.com/photos/1.0';

export const ORDINARY: Record<string, () => Promise<Buffer>> = {
  'a Samsung photo with its trailer': async () =>
    jpegWith(
      await plainJpeg(),
      [jpegSegment(0xe1, makerNote)],
      samsungTrailer(
        [0x0a01, 'Image_UTC_Data', bytes('1700000000000')],
        [0x0aa1, 'MCC_Data', bytes('204')],
        [0x0c61, 'Camera_Capture_Mode_Info', bytes('1')],
        [
          0x0d91,
          'PhotoEditor_Re_Edit_Data',
          bytes('{"originalPath":"\\/data\\/sec\\/photoeditor\\/0","clipInfo":[]}'),
        ],
      ),
    ),
  'a Samsung motion photo': async () =>
    jpegWith(await plainJpeg(), [], samsungTrailer([0x0a30, 'MotionPhoto_Data', plainMp4()])),
  'a Google motion photo': async () =>
    jpegWith(
      await plainJpeg(),
      [
        xmpSegment(
          `xmlns:GCamera="${UUID}/camera/" xmlns:Container="${UUID}/container/" GCamera:MotionPhoto="1" GCamera:MotionPhotoVersion="1"`,
        ),
      ],
      plainMp4(),
    ),
  'an Ultra HDR photo, its gain map behind it': async () => {
    const gainMap = jpegWith(await plainJpeg(), [
      xmpSegment(
        'xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0" hdrgm:GainMapMax="3.2"',
      ),
    ]);
    return jpegWith(await plainJpeg(), [xmpSegment('hdrgm:Version="1.0"'), mpf], gainMap);
  },
  'an iPhone photo with its gain map': async () =>
    jpegWith(
      await plainJpeg(),
      [
        jpegSegment(0xe1, makerNote),
        mpf,
        jpegSegment(0xed, bytes('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0')),
      ],
      jpegWith(await plainJpeg(), [xmpSegment('xmlns:HDRGainMap="http://ns.apple.com/HDRGainMap/1.0/"')]),
    ),
  'a depth photo, maps in its extended XMP': async () =>
    jpegWith(await plainJpeg(), [
      xmpSegment('xmpNote:HasExtendedXMP="0123456789ABCDEF0123456789ABCDEF"'),
      jpegSegment(
        0xe1,
        bytes(
          'http://ns.adobe.com/xmp/extension/\0',
          `<x:xmpmeta xmlns:x="adobe:ns:meta/" MiCamera:XMPMeta="&lt;?xml version='1.0' encoding='UTF-8' standalone='yes' ?>&lt;depthmap" GDepth:Data="iVBORw0KGgoAAAANSUhEUgAA"/>`,
        ),
      ),
    ]),
  'a photo saved by Photoshop on a Mac': async () =>
    jpegWith(await plainJpeg(), [
      jpegSegment(
        0xed,
        bytes(
          'Photoshop 3.0\x008BIM\x04\x25\0\0\0\0\0\x108BIM\x04\x3a\0\0\0\0\0\xe5printOutput8BIM\x04\x38\0\0\0\0\x01\0',
          '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">\n<dict/>\n</plist>\n',
          'cellTextIsHTMLbool\x01cellTextTEXT\0\0\0\x01',
        ),
      ),
      xmpSegment(
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Producer="Adobe PDF library 15.00"',
      ),
      jpegSegment(0xee, bytes('Adobe\0d@\0\0\0\x01')),
    ]),
  'a photo with content credentials': async () =>
    jpegWith(await plainJpeg(), [
      jpegSegment(
        0xeb,
        bytes(
          'JP\0\x01\0\0\0\x01\0\0\x10\0jumb\0\0\0\x1ejumdc2pa\0\x11\0\x10\x80\0\0\xaa\x008\x9bq\x03c2pa\0',
          await plainJpeg(),
        ),
      ),
    ]),
  'a photo with a caption of its own words': async () =>
    jpegWith(await plainJpeg(), [
      jpegSegment(
        0xfe,
        bytes('Sizes < 5 and > 3; <b>bold</b> by GIF89a tools, PK & Rar! see pdf <scripture> 100 %'),
      ),
    ]),
  'a screenshot by a Mac': async () =>
    pngWith(await plainPng(), [
      pngChunk('iDOT', new Uint8Array(28)),
      pngChunk('iTXt', bytes('XML:com.adobe.xmp\0\0\0\0\0', packet('exif:UserComment="Screenshot"'))),
    ]),
  'a picture by ImageMagick and Inkscape': async () =>
    pngWith(await plainPng(), [
      pngChunk('tEXt', bytes('Software\0www.inkscape.org')),
      pngChunk('zTXt', bytes('Raw profile type iptc\0\0x\xda', new Uint8Array(40))),
      pngChunk('tEXt', bytes('svg:base-uri\0file:///tmp/drawing.svg')),
    ]),
};

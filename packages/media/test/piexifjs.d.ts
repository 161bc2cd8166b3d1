/** The part of piexifjs that the samples use; it has no types of its own. */
declare module 'piexifjs' {
  const piexif: {
    dump(exif: Record<string, Record<number, unknown>>): string;
    insert(exif: string, jpeg: string): string;
    ImageIFD: Record<'ImageDescription' | 'Orientation', number>;
    ExifIFD: Record<'UserComment', number>;
    GPSIFD: Record<'GPSLatitudeRef' | 'GPSLatitude' | 'GPSAreaInformation', number>;
    GPSHelper: { degToDmsRational(degrees: number): [number, number][] };
  };
  export default piexif;
}

/** A name in every script that a school in Britain has to print right, and the font file that draws it. HarfBuzz has to be told the direction of figures that stand alone. */
export type ScriptSample = {
  readonly script: string;
  readonly text: string;
  readonly font: string;
  readonly direction?: "ltr";
};

const noto = "fonts/NotoSans_400Regular.ttf";
const arabic = "fonts/vazirmatn-arabic-400-normal.woff";

/** Invented names, chosen for what goes wrong in print: marks above and below, joined letters, conjuncts, vowels that move to the left. */
export const scriptSamples: readonly ScriptSample[] = [
  { script: "polish", text: "Świętosława Źdźbło-Żółć", font: noto },
  { script: "romanian", text: "Ștefan Țăranu-Înțelepciune", font: noto },
  { script: "turkish", text: "Işıl İpek Gökçeoğlu", font: noto },
  { script: "welsh", text: "Siân Llŷr Ŵyn ap Tŷ", font: noto },
  { script: "vietnamese", text: "Nguyễn Thị Phượng Hậu", font: noto },
  { script: "greek", text: "Ελένη Παπαϊωάννου", font: noto },
  { script: "ukrainian", text: "Ґанна Їжакевич-Щербань", font: noto },
  { script: "arabic", text: "سلام علاء الدين الحسيني", font: arabic },
  { script: "arabic-figures", text: "٠٧٧٠٠٩٠٠١٢٣", font: arabic, direction: "ltr" },
  { script: "urdu", text: "گڑیا ٹھاکر چوہدری", font: arabic },
  { script: "urdu-note", text: "ہم آپ سے ملنے آئے تھے۔ فون کریں", font: arabic },
  { script: "punjabi", text: "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਢਿੱਲੋਂ", font: "fonts/mukta-mahee-gurmukhi-400-normal.woff" },
  { script: "gujarati", text: "કૃષ્ણા ક્ષત્રિય શ્રીમાળી", font: "fonts/mukta-vaani-gujarati-400-normal.woff" },
  { script: "bengali", text: "শ্রীমতী ক্ষিতীশ চট্টোপাধ্যায়", font: "fonts/hind-siliguri-bengali-400-normal.woff" },
  { script: "hindi", text: "कृष्णा श्रीवास्तव द्विवेदी", font: "fonts/noto-sans-devanagari-devanagari-400-normal.woff" },
  { script: "tamil", text: "தமிழ்ச்செல்வி கௌரி", font: "fonts/mukta-malar-tamil-400-normal.woff" },
  { script: "chinese", text: "欧阳晓燕，王小明", font: "test/fonts/noto-sans-sc-part.ttf" },
];

import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Yorumları nasıl kontrol ediyoruz?',
  who: 'Kimler yorum yazabilir?',
  whoBuyers:
    'Yalnızca {shop} mağazasından alışveriş yapanlar. Her yorum için satın alma kanıtı gerekir ve her alışveriş bir kez değerlendirilebilir.',
  whoAnyone:
    '{shop} mağazasından alışveriş yapmış olsun olmasın herkes. Her yorumda satın almanın kontrol edilip edilmediği yazar ve kontrol edilmiş bir alışveriş bir kez değerlendirilebilir.',
  proof: 'Satın almalar nasıl kontrol ediliyor?',
  proofOrder:
    '“Doğrulanmış satın alma”: {shop} mağazasının sipariş sistemi bu alışverişi yorum sistemine bildirdi veya yorum, satın alma sonrasında gönderilen bir davetle yazıldı.',
  proofInvitation: '“Doğrulanmış satın alma”: yorum, satın alma sonrasında gönderilen bir davetle yazıldı.',
  proofShop:
    '“Mağaza onaylı”: {shop}, yorumu yazanın bu ürünü satın aldığını dijital imzayla onayladı. Yorum sistemi siparişin kendisini değil, imzayı kontrol eder.',
  proofNone: '“Doğrulanmamış”: yorumu yazanın ürünü satın alıp almadığını kimse kontrol etmedi.',
  stars: 'Düşük puanlar kalır',
  starsText:
    'Hiçbir yorum yıldızları yüzünden bekletilmez, reddedilmez, gizlenmez veya aşağı sıralara alınmaz. Ortalamada yayınlanan her yorum eşit sayılır ve siz başka bir sıralama seçmedikçe en yeniler başta gelir.',
  checks: 'Bir yorum yayınlanmadan önce ne olur?',
  checksText:
    'Otomatik bir kontrol bağlantıları, kişisel verileri, hakaretleri ve robot izlerini arar. Kontrole takılan yorumlar, {shop} ekibinden biri okuyana kadar bekler. Yorumları yalnızca insanlar reddedebilir.',
  refusals: 'Neler yayınlanmaz?',
  refusalsText: 'Bir yorum yalnızca şu nedenlerden biriyle reddedilir ve hangisi olduğu yazana bildirilir:',
  illegal_or_hateful: 'yasalara aykırıysa veya nefret içeriyorsa',
  personal_data: 'kişisel veri içeriyorsa',
  spam_or_advertising: 'spam veya reklamsa',
  off_topic: 'ürünle ilgili değilse',
  fake_or_conflict: 'gerçek bir deneyim değilse veya yazanın üründen bir çıkarı varsa',
  duplicate: 'aynısı zaten varsa',
  rewards: 'Ödüller',
  rewardsGiven:
    '{shop}, ne yazdıklarına ve kaç yıldız verdiklerine bakmadan yorumlara ödül verir. Bu yorumlarda “Ödül karşılığı” etiketi bulunur.',
  rewardsNone: '{shop} yorumlar için ödül vermez.',
  staff: 'Mağazada çalışanların yorumlarında “Mağaza çalışanı” etiketi bulunur.',
  imports: 'Önceki yorumlar',
  importsText:
    '“Eski sistemden” etiketli yorumlar {shop} mağazasının önceki yorum sisteminden gelir. Orada nasıl kontrol edildikleri bilinmiyor.',
  changes: 'Değişiklikler',
  changesText:
    'Yorumu yazan, yorumunu değiştirebilir veya geri çekebilir. Değiştirilen yorum yeniden kontrol edilir, “Düzenlendi” etiketini alır ve önceki metni okunabilir kalır. {shop} bir yoruma yanıt verebilir ama onu değiştiremez.',
  reports: 'Bir yorumda sorun mu var?',
  reportsText:
    'Yorumun altındaki “Bildir” düğmesini seçin. Bunu herkes yapabilir ve {shop} ekibi yorumu inceler.',
  failed: 'Bu bilgiler yüklenemedi.',
  offline: 'Çevrimdışısınız. Bağlantınız geri gelince bilgiler yüklenecek.',
  retry: 'Tekrar dene',
};
export default trust;

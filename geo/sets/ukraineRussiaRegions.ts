/**
 * Names of every region of the set, one a line, reviewed by hand:
 * code | English | Ukrainian | short English | short Ukrainian | other spellings to search by, with commas.
 * English: Ukrainian national romanisation (2010) for Ukraine; BGN/PCGN without apostrophes and with plain -y
 * for Russia and Belarus (from Belarusian).
 */
export const REGION_TABLE = `
BY-BR | Brest Region | Берестейська область | Brest | Берестейська | Брестська область, Брестская область, Брэсцкая вобласць, Берестя, Брест, Brest Oblast
BY-HM | Minsk | Мінськ | Minsk | Мінськ | Минск, Мінск, Minsk city, місто Мінськ
BY-HO | Homyel Region | Гомельська область | Homyel | Гомельська | Гомельская область, Гомельская вобласць, Гомель, Homiel, Homel, Gomel, Gomel Region, Gomel Oblast
BY-HR | Hrodna Region | Гродненська область | Hrodna | Гродненська | Гродненская область, Гродзенская вобласць, Гродно, Городно, Grodno, Grodno Region, Grodno Oblast
BY-MA | Mahilyow Region | Могильовська область | Mahilyow | Могильовська | Могилёвская область, Могилевская область, Магілёўская вобласць, Могильов, Могилёв, Mogilev, Mahiliou, Mogilev Region, Mogilev Oblast
BY-MI | Minsk Region | Мінська область | Minsk Region | Мінська | Минская область, Мінская вобласць, Minsk Oblast
BY-VI | Vitsyebsk Region | Вітебська область | Vitsyebsk | Вітебська | Витебская область, Віцебская вобласць, Вітебськ, Витебск, Vitebsk, Viciebsk, Vitebsk Region, Vitebsk Oblast
RU-AD | Republic of Adygea | Республіка Адигея | Adygea | Адигея | Республика Адыгея, Адыгея, Adygeya, Maykop, Майкоп
RU-BEL | Belgorod Oblast | Бєлгородська область | Belgorod | Бєлгородська | Белгородская область, Белгородщина, Бєлгородщина, Бєлгород, Белгород, Білгород, Bilhorod
RU-BRY | Bryansk Oblast | Брянська область | Bryansk | Брянська | Брянская область, Брянщина, Брянськ, Брянск, Briansk
RU-IVA | Ivanovo Oblast | Івановська область | Ivanovo | Івановська | Ивановская область, Іваново, Иваново
RU-KB | Kabardino-Balkar Republic | Кабардино-Балкарська Республіка | Kabardino-Balkaria | Кабардино-Балкарія | Кабардино-Балкарская Республика, Кабардино-Балкария, Nalchik, Нальчик
RU-KC | Karachay-Cherkess Republic | Карачаєво-Черкеська Республіка | Karachay-Cherkessia | Карачаєво-Черкесія | Карачаево-Черкесская Республика, Карачаево-Черкесия, Cherkessk, Черкеськ, Черкесск
RU-KDA | Krasnodar Krai | Краснодарський край | Krasnodar | Краснодарський край | Краснодарский край, Кубань, Kuban, Краснодар, Krasnodar Territory
RU-KGD | Kaliningrad Oblast | Калінінградська область | Kaliningrad | Калінінградська | Калининградская область, Калінінград, Калининград
RU-KL | Republic of Kalmykia | Республіка Калмикія | Kalmykia | Калмикія | Республика Калмыкия, Калмыкия, Elista, Еліста, Элиста
RU-KLU | Kaluga Oblast | Калузька область | Kaluga | Калузька | Калужская область, Калуга
RU-KRS | Kursk Oblast | Курська область | Kursk | Курська | Курская область, Курщина, Курськ, Курск, Kursk Region
RU-LEN | Leningrad Oblast | Ленінградська область | Leningrad Oblast | Ленінградська | Ленинградская область
RU-LIP | Lipetsk Oblast | Липецька область | Lipetsk | Липецька | Липецкая область, Липецьк, Липецк
RU-MOS | Moscow Oblast | Московська область | Moscow Oblast | Московська | Московская область, Підмосков’я, Подмосковье, Moscow Region
RU-MOW | Moscow | Москва | Moscow | Москва | Moskva
RU-NGR | Novgorod Oblast | Новгородська область | Novgorod | Новгородська | Новгородская область, Великий Новгород, Veliky Novgorod
RU-ORL | Oryol Oblast | Орловська область | Oryol | Орловська | Орловская область, Орловщина, Орел, Орёл, Orel
RU-PNZ | Penza Oblast | Пензенська область | Penza | Пензенська | Пензенская область, Пенза
RU-PSK | Pskov Oblast | Псковська область | Pskov | Псковська | Псковская область, Псков
RU-ROS | Rostov Oblast | Ростовська область | Rostov | Ростовська | Ростовская область, Ростов, Ростов-на-Дону, Rostov-on-Don
RU-RYA | Ryazan Oblast | Рязанська область | Ryazan | Рязанська | Рязанская область, Рязань
RU-SAR | Saratov Oblast | Саратовська область | Saratov | Саратовська | Саратовская область, Саратов
RU-SMO | Smolensk Oblast | Смоленська область | Smolensk | Смоленська | Смоленская область, Смоленщина, Смоленськ, Смоленск
RU-SPE | Saint Petersburg | Санкт-Петербург | Saint Petersburg | Санкт-Петербург | St Petersburg, St. Petersburg, Петербург, Sankt-Peterburg
RU-STA | Stavropol Krai | Ставропольський край | Stavropol | Ставропольський край | Ставропольский край, Ставрополь, Stavropol Territory
RU-TAM | Tambov Oblast | Тамбовська область | Tambov | Тамбовська | Тамбовская область, Тамбов
RU-TUL | Tula Oblast | Тульська область | Tula | Тульська | Тульская область, Тула
RU-TVE | Tver Oblast | Тверська область | Tver | Тверська | Тверская область, Твер, Тверь
RU-VGG | Volgograd Oblast | Волгоградська область | Volgograd | Волгоградська | Волгоградская область, Волгоград
RU-VLA | Vladimir Oblast | Владимирська область | Vladimir | Владимирська | Владимирская область, Владимир, Володимир на Клязьмі
RU-VOR | Voronezh Oblast | Воронезька область | Voronezh | Воронезька | Воронежская область, Воронеж
RU-YAR | Yaroslavl Oblast | Ярославська область | Yaroslavl | Ярославська | Ярославская область, Ярославль
UA-05 | Vinnytsia Oblast | Вінницька область | Vinnytsia | Вінницька | Винницкая область, Вінниччина, Vinnychchyna, Вінниця, Винница, Vinnitsa, Vinnytsya
UA-07 | Volyn Oblast | Волинська область | Volyn | Волинська | Волынская область, Волинь, Волынь, Volhynia, Lutsk, Луцьк, Луцк
UA-09 | Luhansk Oblast | Луганська область | Luhansk | Луганська | Луганская область, Луганщина, Luhanshchyna, Луганськ, Луганск, Lugansk
UA-12 | Dnipropetrovsk Oblast | Дніпропетровська область | Dnipropetrovsk | Дніпропетровська | Днепропетровская область, Дніпропетровщина, Dnipropetrovshchyna, Січеславщина, Dnipro, Дніпро, Днепр, Dnepropetrovsk, Днепропетровск
UA-14 | Donetsk Oblast | Донецька область | Donetsk | Донецька | Донецкая область, Донеччина, Donechchyna, Донецьк, Донецк, Donetsk Region
UA-18 | Zhytomyr Oblast | Житомирська область | Zhytomyr | Житомирська | Житомирская область, Житомирщина, Zhytomyrshchyna, Житомир, Zhitomir
UA-21 | Zakarpattia Oblast | Закарпатська область | Zakarpattia | Закарпатська | Закарпатская область, Закарпаття, Закарпатье, Transcarpathia, Uzhhorod, Ужгород, Uzhgorod
UA-23 | Zaporizhzhia Oblast | Запорізька область | Zaporizhzhia | Запорізька | Запорожская область, Запоріжжя, Запорожье, Zaporizhia, Zaporozhye, Zaporozhe, Zaporizhzhya
UA-26 | Ivano-Frankivsk Oblast | Івано-Франківська область | Ivano-Frankivsk | Івано-Франківська | Ивано-Франковская область, Івано-Франківщина, Прикарпаття, Івано-Франківськ, Ивано-Франковск, Ivano-Frankovsk
UA-30 | Kyiv | Київ | Kyiv | Київ | Киев, Kiev, Kyiv city, Kyiv City, місто Київ
UA-32 | Kyiv Oblast | Київська область | Kyiv Oblast | Київська | Киевская область, Київщина, Kyivshchyna, Kiev Oblast, Kyiv Region, Kiev Region
UA-35 | Kirovohrad Oblast | Кіровоградська область | Kirovohrad | Кіровоградська | Кировоградская область, Кіровоградщина, Kirovohradshchyna, Kropyvnytskyi, Кропивницький, Кропивницкий, Kirovograd, Кировоград, Кіровоград
UA-40 | Sevastopol | Севастополь | Sevastopol | Севастополь | Sebastopol, місто Севастополь, Sevastopol city
UA-43 | Autonomous Republic of Crimea | Автономна Республіка Крим | Crimea | Крим | Автономная Республика Крым, Крым, Krym, АР Крим, Simferopol, Сімферополь, Симферополь
UA-46 | Lviv Oblast | Львівська область | Lviv | Львівська | Львовская область, Львівщина, Lvivshchyna, Львів, Львов, Lvov
UA-48 | Mykolaiv Oblast | Миколаївська область | Mykolaiv | Миколаївська | Николаевская область, Миколаївщина, Mykolaivshchyna, Миколаїв, Николаев, Nikolaev, Nikolayev, Mykolayiv
UA-51 | Odesa Oblast | Одеська область | Odesa | Одеська | Одесская область, Одещина, Odeshchyna, Одеса, Одесса, Odessa, Odessa Oblast
UA-53 | Poltava Oblast | Полтавська область | Poltava | Полтавська | Полтавская область, Полтавщина, Poltavshchyna, Полтава
UA-56 | Rivne Oblast | Рівненська область | Rivne | Рівненська | Ровненская область, Рівненщина, Rivnenshchyna, Рівне, Ровно, Rovno
UA-59 | Sumy Oblast | Сумська область | Sumy | Сумська | Сумская область, Сумщина, Sumshchyna, Суми, Сумы
UA-61 | Ternopil Oblast | Тернопільська область | Ternopil | Тернопільська | Тернопольская область, Тернопільщина, Ternopilshchyna, Тернопіль, Тернополь, Ternopol
UA-63 | Kharkiv Oblast | Харківська область | Kharkiv | Харківська | Харьковская область, Харківщина, Kharkivshchyna, Харків, Харьков, Kharkov, Kharkov Oblast
UA-65 | Kherson Oblast | Херсонська область | Kherson | Херсонська | Херсонская область, Херсонщина, Khersonshchyna, Херсон
UA-68 | Khmelnytskyi Oblast | Хмельницька область | Khmelnytskyi | Хмельницька | Хмельницкая область, Хмельниччина, Khmelnychchyna, Хмельницький, Хмельницкий, Khmelnitsky, Khmelnytskyy, Khmelnitskiy
UA-71 | Cherkasy Oblast | Черкаська область | Cherkasy | Черкаська | Черкасская область, Черкащина, Cherkashchyna, Черкаси, Черкассы, Cherkassy
UA-74 | Chernihiv Oblast | Чернігівська область | Chernihiv | Чернігівська | Черниговская область, Чернігівщина, Chernihivshchyna, Чернігів, Чернигов, Chernigov
UA-77 | Chernivtsi Oblast | Чернівецька область | Chernivtsi | Чернівецька | Черновицкая область, Буковина, Bukovyna, Чернівці, Черновцы, Chernovtsy
`

/**
 * Cities and towns shown on the map, one a line, reviewed by hand:
 * rank | GeoNames id | English | Ukrainian | other spellings to search by, with commas.
 * Rank: 1 capital or million, 2 centre of a region or over 250,000, 3 other large or often named, 4 small.
 * Names are those in force after the renamings of 2022 and of September 2024; older ones are among the spellings.
 */
export const CITY_TABLE = `
1 | 703448 | Kyiv | Київ | Kiev, Киев
1 | 706483 | Kharkiv | Харків | Kharkov, Харьков
1 | 698740 | Odesa | Одеса | Odessa, Одесса
1 | 709930 | Dnipro | Дніпро | Dnepr, Днепр, Dnipropetrovsk, Дніпропетровськ, Днепропетровск
1 | 709717 | Donetsk | Донецьк | Донецк
1 | 625144 | Minsk | Мінськ | Минск, Мінск
1 | 524901 | Moscow | Москва | Moskva
1 | 498817 | Saint Petersburg | Санкт-Петербург | St Petersburg, Петербург
1 | 501175 | Rostov-on-Don | Ростов-на-Дону | Rostov-na-Donu, Ростов
1 | 472045 | Voronezh | Воронеж |
1 | 472757 | Volgograd | Волгоград |
2 | 687700 | Zaporizhzhia | Запоріжжя | Zaporizhzhya, Zaporozhye, Запорожье
2 | 702550 | Lviv | Львів | Lvov, Львов
2 | 703845 | Kryvyi Rih | Кривий Ріг | Krivoy Rog, Кривой Рог
2 | 700569 | Mykolaiv | Миколаїв | Nikolaev, Nikolayev, Николаев
2 | 701822 | Mariupol | Маріуполь | Мариуполь
2 | 702658 | Luhansk | Луганськ | Lugansk, Луганск
2 | 694423 | Sevastopol | Севастополь | Sebastopol
2 | 693805 | Simferopol | Сімферополь | Симферополь
2 | 689558 | Vinnytsia | Вінниця | Vinnitsa, Винница
2 | 702320 | Makiivka | Макіївка | Makeevka, Makeyevka, Макеевка
2 | 710735 | Chernihiv | Чернігів | Chernigov, Чернигов
2 | 706448 | Kherson | Херсон |
2 | 696643 | Poltava | Полтава |
2 | 706369 | Khmelnytskyi | Хмельницький | Khmelnitsky, Хмельницкий
2 | 710791 | Cherkasy | Черкаси | Cherkassy, Черкассы
2 | 710719 | Chernivtsi | Чернівці | Chernovtsy, Черновцы
2 | 686967 | Zhytomyr | Житомир | Zhitomir
2 | 692194 | Sumy | Суми | Сумы
2 | 695594 | Rivne | Рівне | Rovno, Ровно
2 | 707471 | Ivano-Frankivsk | Івано-Франківськ | Ivano-Frankovsk, Ивано-Франковск
2 | 691650 | Ternopil | Тернопіль | Ternopol, Тернополь
2 | 705812 | Kropyvnytskyi | Кропивницький | Kirovohrad, Кіровоград, Kirovograd, Кропивницкий
2 | 702569 | Lutsk | Луцьк | Луцк
2 | 690548 | Uzhhorod | Ужгород | Uzhgorod
2 | 538560 | Kursk | Курськ | Курск
2 | 571476 | Bryansk | Брянськ | Брянск
2 | 578072 | Belgorod | Бєлгород | Белгород, Білгород
2 | 542420 | Krasnodar | Краснодар |
2 | 491687 | Smolensk | Смоленськ | Смоленск
2 | 515012 | Oryol | Орел | Orel, Орёл
2 | 535121 | Lipetsk | Липецьк | Липецк
2 | 480562 | Tula | Тула |
2 | 553915 | Kaluga | Калуга |
2 | 480060 | Tver | Твер | Тверь
2 | 500096 | Ryazan | Рязань |
2 | 484646 | Tambov | Тамбов |
2 | 511565 | Penza | Пенза |
2 | 498677 | Saratov | Саратов |
2 | 487846 | Stavropol | Ставрополь |
2 | 528293 | Maykop | Майкоп |
2 | 563514 | Elista | Еліста | Элиста
2 | 523523 | Nalchik | Нальчик |
2 | 569154 | Cherkessk | Черкеськ | Черкесск
2 | 504341 | Pskov | Псков |
2 | 519336 | Veliky Novgorod | Великий Новгород | Novgorod
2 | 473247 | Vladimir | Владимир |
2 | 468902 | Yaroslavl | Ярославль |
2 | 555312 | Ivanovo | Іваново | Иваново
2 | 554234 | Kaliningrad | Калінінград | Калининград
2 | 627907 | Homyel | Гомель | Gomel, Homiel
2 | 627904 | Hrodna | Гродно | Grodno
2 | 625665 | Mahilyow | Могильов | Mogilev, Могилёв
2 | 629634 | Brest | Берестя | Брест
2 | 620127 | Vitsyebsk | Вітебськ | Vitebsk, Витебск
3 | 707753 | Horlivka | Горлівка | Gorlovka, Горловка
3 | 709932 | Kamianske | Кам’янське | Dniprodzerzhynsk, Дніпродзержинськ, Каменское
3 | 704147 | Kremenchuk | Кременчук | Kremenchug, Кременчуг
3 | 712165 | Bila Tserkva | Біла Церква | Belaya Tserkov, Белая Церковь
3 | 706524 | Kerch | Керч | Керчь
3 | 701404 | Melitopol | Мелітополь | Мелитополь
3 | 704508 | Kramatorsk | Краматорськ | Краматорск
3 | 711390 | Brovary | Бровари | Бровары
3 | 693468 | Sloviansk | Слов’янськ | Slavyansk, Славянск
3 | 712451 | Berdiansk | Бердянськ | Berdyansk, Бердянск
3 | 688105 | Yevpatoriia | Євпаторія | Yevpatoria, Евпатория
3 | 713716 | Alchevsk | Алчевськ | Алчевск
3 | 700051 | Nikopol | Нікополь | Никополь
3 | 697889 | Pavlohrad | Павлоград | Pavlograd
3 | 690688 | Uman | Умань |
3 | 691999 | Siverskodonetsk | Сіверськодонецьк | Sievierodonetsk, Сєвєродонецьк, Severodonetsk, Северодонецк
3 | 706950 | Kamianets-Podilskyi | Кам’янець-Подільський | Kamenets-Podolsky, Каменец-Подольский
3 | 702972 | Lysychansk | Лисичанськ | Lisichansk, Лисичанск
3 | 705104 | Kostiantynivka | Костянтинівка | Konstantinovka, Константиновка
3 | 700646 | Mukachevo | Мукачево | Mukacheve, Мукачеве
3 | 705135 | Konotop | Конотоп |
3 | 713174 | Bakhmut | Бахмут | Artemivsk, Артемівськ, Артёмовск
3 | 688148 | Yenakiieve | Єнакієве | Yenakiyevo, Енакиево
3 | 688533 | Yalta | Ялта |
3 | 698625 | Oleksandriia | Олександрія | Александрия
3 | 709611 | Drohobych | Дрогобич | Дрогобыч
3 | 693942 | Shostka | Шостка |
3 | 712441 | Berdychiv | Бердичів | Berdichev, Бердичев
3 | 707308 | Izmail | Ізмаїл | Измаил
3 | 699445 | Samar | Самар | Novomoskovsk, Новомосковськ, Новомосковск
3 | 709161 | Feodosiia | Феодосія | Feodosia, Феодосия
3 | 704617 | Kovel | Ковель |
3 | 699942 | Nizhyn | Ніжин | Nezhin, Нежин
3 | 710554 | Sheptytskyi | Шептицький | Chervonohrad, Червоноград
3 | 704901 | Korosten | Коростень |
3 | 704422 | Pokrovsk | Покровськ | Krasnoarmiisk, Красноармійськ, Покровск
3 | 699553 | Zviahel | Звягель | Novohrad-Volynskyi, Новоград-Волинський
3 | 702760 | Lozova | Лозова | Лозовая
3 | 709276 | Enerhodar | Енергодар | Energodar, Энергодар
3 | 696108 | Pryluky | Прилуки | Priluki
3 | 713749 | Okhtyrka | Охтирка | Akhtyrka, Ахтырка
3 | 707292 | Izium | Ізюм | Izyum, Изюм
3 | 699839 | Nova Kakhovka | Нова Каховка | Novaya Kakhovka, Новая Каховка
3 | 697593 | Pervomaisk | Первомайськ | Первомайск
3 | 703656 | Kupiansk | Куп’янськ | Kupyansk, Купянск
3 | 689304 | Vovchansk | Вовчанськ | Volchansk, Волчанск
3 | 713122 | Avdiivka | Авдіївка | Avdeevka, Авдеевка
3 | 691469 | Tokmak | Токмак |
3 | 709334 | Dzhankoi | Джанкой | Dzhankoy
3 | 707758 | Hlukhiv | Глухів | Glukhov, Глухов
3 | 711350 | Bucha | Буча |
3 | 707565 | Irpin | Ірпінь | Ирпень
3 | 6930327 | Slavutych | Славутич | Slavutich
3 | 484907 | Taganrog | Таганрог |
3 | 518255 | Novorossiysk | Новоросійськ | Новороссийск
3 | 491422 | Sochi | Сочі | Сочи
3 | 563464 | Engels | Енгельс | Энгельс
3 | 487928 | Stary Oskol | Старий Оскол | Staryy Oskol, Старый Оскол
3 | 463343 | Zheleznogorsk | Желєзногорськ | Железногорск
3 | 547475 | Klintsy | Клинці | Клинцы
3 | 486816 | Sudzha | Суджа |
3 | 495112 | Shebekino | Шебекіно | Шебекино
3 | 553399 | Kamensk-Shakhtinsky | Каменськ-Шахтинський | Каменск-Шахтинский
3 | 466885 | Yeysk | Єйськ | Ейск
3 | 476077 | Velikiye Luki | Великі Луки | Великие Луки
3 | 630468 | Babruysk | Бобруйськ | Bobruisk, Бобруйск
3 | 623549 | Pinsk | Пінськ | Пинск
3 | 624079 | Orsha | Орша |
3 | 625324 | Mazyr | Мозир | Mozyr, Мозырь
3 | 630429 | Baranavichy | Барановичі | Baranovichi, Барановичи
4 | 693381 | Snizhne | Сніжне | Снежное
4 | 709540 | Dubno | Дубно |
4 | 694792 | Sarny | Сарни |
4 | 698131 | Ovruch | Овруч |
4 | 694216 | Shepetivka | Шепетівка | Шепетовка
4 | 692818 | Starokostiantyniv | Старокостянтинів | Староконстантинов
4 | 692372 | Stryi | Стрий | Стрый
4 | 705392 | Kolomyia | Коломия | Коломыя
4 | 700918 | Mohyliv-Podilskyi | Могилів-Подільський | Могилёв-Подольский
4 | 710400 | Chortkiv | Чортків | Чортков
4 | 708901 | Haisyn | Гайсин |
4 | 704679 | Podilsk | Подільськ | Kotovsk, Котовськ
4 | 712160 | Bilhorod-Dnistrovskyi | Білгород-Дністровський | Белгород-Днестровский
4 | 688860 | Voznesensk | Вознесенськ | Вознесенск
4 | 698770 | Ochakiv | Очаків | Очаков
4 | 712775 | Bashtanka | Баштанка |
4 | 712260 | Beryslav | Берислав | Берислав
4 | 708878 | Henichesk | Генічеськ | Геническ
4 | 693709 | Skadovsk | Скадовськ | Скадовск
4 | 691037 | Oleshky | Олешки | Tsiurupynsk, Цюрупинськ
4 | 698428 | Orikhiv | Оріхів | Орехов
4 | 707898 | Huliaipole | Гуляйполе | Hulyaypole
4 | 696677 | Polohy | Пологи |
4 | 689198 | Volnovakha | Волноваха |
4 | 695357 | Kurakhove | Курахове | Курахово
4 | 709354 | Toretsk | Торецьк | Dzerzhynsk, Дзержинськ, Торецк
4 | 710915 | Chasiv Yar | Часів Яр | Часов Яр
4 | 704204 | Lyman | Лиман | Krasnyi Lyman, Красний Лиман
4 | 704138 | Kreminna | Кремінна | Кременная
4 | 692118 | Svatove | Сватове | Сватово
4 | 692832 | Starobilsk | Старобільськ | Старобельск
4 | 712926 | Balakliia | Балаклія | Balakleya, Балаклея
4 | 710374 | Chuhuiv | Чугуїв | Чугуев
4 | 704388 | Berestyn | Берестин | Krasnohrad, Красноград
4 | 711894 | Bohodukhiv | Богодухів | Богодухов
4 | 702723 | Lubny | Лубни | Лубны
4 | 701075 | Myrhorod | Миргород | Mirgorod
4 | 695464 | Romny | Ромни | Ромны
4 | 712559 | Bilopillia | Білопілля | Белополье
4 | 694491 | Seredyna-Buda | Середина-Буда |
4 | 699753 | Novhorod-Siverskyi | Новгород-Сіверський | Новгород-Северский
4 | 708320 | Horodnia | Городня |
4 | 695019 | Rylsk | Рильськ | Рыльск
4 | 544906 | Korenevo | Коренєво | Коренево, Korenyovo
4 | 538908 | Kurchatov | Курчатов |
4 | 517269 | Novozybkov | Новозибков | Новозыбков
4 | 479028 | Unecha | Унеча |
4 | 496246 | Sevsk | Севськ | Севск
4 | 481350 | Trubchevsk | Трубчевськ | Трубчевск
4 | 559034 | Grayvoron | Грайворон |
4 | 477192 | Valuyki | Валуйки |
4 | 501231 | Rossosh | Россош | Россошь
4 | 526558 | Millerovo | Міллерово | Миллерово
4 | 525162 | Morozovsk | Морозовськ | Морозовск
4 | 627362 | Khoyniki | Хойники | Khoiniki
`

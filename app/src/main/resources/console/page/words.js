// The few words of the customer's phone, in the customer's language.

const WORDS = {
  en: {
    about: 'Bot and people · answers at once',
    chatWith: (name) => `${name}’s chat`,
    say: 'Write a message…',
    sayLabel: 'Message to Headset',
    send: 'Send',
    attach: 'Attach a file',
    person: 'Talk to a person',
    typing: 'Headset is typing',
    start: 'Start',
    startHint: 'Press Start, or write what is wrong in your own words.',
    tries: ['Where is my parcel?', 'The film keeps stopping', 'Can you connect me to an associate?'],
    opened: (name) => `${name} opened the chat`,
    edited: 'edited',
    pressed: 'chosen',
    you: 'You',
    sending: 'Sending…',
    earlier: 'Earlier messages',
  },
  pl: {
    about: 'Bot i ludzie · odpowiada od razu',
    chatWith: (name) => `Czat: ${name}`,
    say: 'Napisz wiadomość…',
    sayLabel: 'Wiadomość do Headset',
    send: 'Wyślij',
    attach: 'Dołącz plik',
    person: 'Porozmawiaj z człowiekiem',
    typing: 'Headset pisze',
    start: 'Zacznij',
    startHint: 'Naciśnij „Zacznij” albo napisz własnymi słowami, co się stało.',
    tries: ['Gdzie jest moja paczka?', 'Film ciągle się zatrzymuje', 'Czy mogę porozmawiać z konsultantem?'],
    opened: (name) => `${name}: czat otwarty`,
    edited: 'zmieniono',
    pressed: 'wybrano',
    you: 'Ty',
    sending: 'Wysyłanie…',
    earlier: 'Wcześniejsze wiadomości',
  },
};

export const languageOf = (customer) => (customer?.language in WORDS ? customer.language : 'en');

export const wordsFor = (customer) => WORDS[languageOf(customer)];

export const DESK_WORDS = WORDS.en;

import { clockAt, localTimeZone } from './zoned.ts';

/** Cities whose zone still goes by a name that they have left behind, in the list of some systems. */
const presentNames: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Coral_Harbour': 'Atikokan',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Faroe',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Enderbury': 'Kanton',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
};

/** Large cities that no zone is named after: their people look for these first. By a city that has one. */
const citiesBeside: Readonly<Record<string, string>> = {
  Auckland: 'Wellington Christchurch',
  Berlin: 'Munich Hamburg Cologne Frankfurt',
  Chicago: 'Houston Dallas Austin Minneapolis',
  Denver: 'Salt Lake City',
  Dubai: 'Abu Dhabi',
  'Ho Chi Minh City': 'Saigon Hanoi',
  Istanbul: 'Ankara Izmir',
  Jerusalem: 'Tel Aviv Haifa',
  Johannesburg: 'Cape Town Durban Pretoria',
  Karachi: 'Islamabad Lahore',
  Kolkata: 'Mumbai Delhi Bengaluru Bangalore Chennai Hyderabad Pune Calcutta',
  Kyiv: 'Kiev Lviv Odesa',
  Lagos: 'Abuja',
  London: 'Manchester Edinburgh Glasgow Cardiff Belfast',
  'Los Angeles': 'San Francisco Seattle San Diego Portland',
  Madrid: 'Barcelona Valencia Seville',
  'New York': 'Boston Washington Philadelphia Atlanta Miami',
  Oslo: 'Bergen',
  Paris: 'Lyon Marseille',
  Rome: 'Milan Naples Turin',
  'Sao Paulo': 'Rio de Janeiro Brasilia',
  Shanghai: 'Beijing Shenzhen Guangzhou',
  Stockholm: 'Gothenburg Malmo',
  Sydney: 'Canberra',
  Tokyo: 'Osaka Kyoto',
  Toronto: 'Ottawa Montreal',
  Vancouver: 'Victoria',
  Warsaw: 'Krakow',
  Zurich: 'Geneva Bern Basel',
};

/** A zone as somebody looks for it. */
export interface NamedZone {
  /** The IANA name. */
  readonly id: string;
  readonly city: string;
  /** The part of the world, or a smaller one where the name has it: `Europe`, `America, Argentina`; may be empty. */
  readonly region: string;
  /** What it is found by besides. */
  readonly keywords: string;
}

const words = (part: string): string => part.replaceAll('_', ' ');

/** The city a zone is named after: `Stockholm` of `Europe/Stockholm`. */
export const cityOf = (zone: string): string => presentNames[zone] ?? words(zone.split('/').at(-1) ?? zone);

const named = (id: string): NamedZone => {
  const city = cityOf(id);
  const region = id.split('/').slice(0, -1).map(words).join(', ');
  return { id, city, region, keywords: [citiesBeside[city] ?? '', words(id)].join(' ').trim() };
};

/** All zones that this device knows, by their city; those of `besides` are among them, whatever the device lists. */
export function listTimeZones(besides: readonly string[] = []): readonly NamedZone[] {
  const ids = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), localTimeZone(), ...besides]);
  return [...ids].map(named).toSorted((a, b) => a.city.localeCompare(b.city, 'en') || (a.id < b.id ? -1 : 1));
}

/** Whether a clock in one zone shows another day or time at a moment than one in the other. */
export function differsAt(moment: number, zone: string, other: string): boolean {
  if (zone === other) return false;
  const [here, there] = [clockAt(moment, zone), clockAt(moment, other)];
  return here.day !== there.day || here.time !== there.time;
}

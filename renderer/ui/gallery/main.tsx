import { createRoot } from 'react-dom/client';
import { prepareDocument } from '../prepare-document.ts';
import './gallery.css';
import { Gallery } from './gallery.tsx';

prepareDocument();
const root = document.querySelector('#app');
if (root === null) throw new Error('index.html has no #app');
createRoot(root).render(<Gallery />);

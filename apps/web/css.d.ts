// Style sheets imported for their effect carry no types of their own.
declare module '*.css';
declare module 'pretendard/*.css';

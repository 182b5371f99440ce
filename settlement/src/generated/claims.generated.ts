// Generated from contracts/src/Claims.sol by `npm run gen`. Do not edit.

/** ABI of Claims. */
export const claimsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "p",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "AlreadyBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "versionedHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "element",
    "type": "uint256"
   }
  ],
  "name": "BadOpening",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "commitmentBytes",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "proofBytes",
    "type": "uint256"
   }
  ],
  "name": "BadOpeningLength",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "untilIndex",
    "type": "uint32"
   }
  ],
  "name": "BondInUse",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "BondNotPaid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "name": "BrokenChain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "rival",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsContested",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsKilled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "clock",
    "type": "uint48"
   }
  ],
  "name": "ClockBeforeFirst",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "earliest",
    "type": "uint256"
   }
  ],
  "name": "ClockWouldBeLifted",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ConfirmingIsOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "disputes",
    "type": "address"
   }
  ],
  "name": "DisputesMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   }
  ],
  "name": "DueEntryLeft",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyTrace",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "to",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "name": "InboxOutOfRange",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidGenesis",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "NotBacked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "NotBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotDisputes",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotEnoughGas",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "NotRivals",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotVault",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingStuck",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "SchemaMismatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SubmissionsStopped",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "previousLast",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tLast",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "latest",
    "type": "uint256"
   }
  ],
  "name": "TimesOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "entries",
    "type": "uint256"
   }
  ],
  "name": "TooManyItems",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "confirmableAt",
    "type": "uint256"
   }
  ],
  "name": "TooYoung",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "TotalsOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownClaim",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownInputs",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "VaultMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "windowSeconds",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "daRetentionSeconds",
    "type": "uint64"
   }
  ],
  "name": "WindowTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBackingCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongBlob",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "WrongBlobCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBond",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "originNumber",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongFork",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "expected",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "WrongInboxCursor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongParent",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongPrevious",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroStateRoot",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondDeposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "BondSlashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondWithdrawn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimConfirmed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "name": "ClaimKilled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "parentOutcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint16",
      "name": "withdrawalCount",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxNext",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "clock",
      "type": "uint48"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "asset",
        "type": "uint8"
       },
       {
        "internalType": "uint96",
        "name": "depositsConsumed",
        "type": "uint96"
       },
       {
        "internalType": "uint96",
        "name": "withdrawalsEmitted",
        "type": "uint96"
       }
      ],
      "internalType": "struct OutcomeTotal[]",
      "name": "totals",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct Outcome",
    "name": "outcome",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceStart",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceCount",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "traceVersionedHashes",
    "type": "bytes32[]"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "nettedRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimProposed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "ClaimsContested",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "schemaHash",
    "type": "bytes32"
   }
  ],
  "name": "Genesis",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "firstOpSeq",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxFrom",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "stepperVersion",
    "type": "uint16"
   }
  ],
  "name": "InputsPosted",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "bondOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "active",
    "type": "bool"
   },
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "bondWei",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "claim",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint40",
      "name": "time",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bool",
      "name": "withInputs",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "killed",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "contested",
      "type": "bool"
     },
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "outcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ClaimRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32[]",
    "name": "claimIds",
    "type": "bytes32[]"
   }
  ],
  "name": "confirm",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedClaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "confirmedCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedOutcomeHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedStateRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedWithdrawalsRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "contest",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cursors",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "lastInputsId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nextIndex",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextOpSeq",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "nextInbox",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "lastTLast",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "depositBond",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "endConfirming",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "inputsIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "inputsRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "firstOpSeq",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inclusionTimeMs",
      "type": "uint48"
     },
     {
      "internalType": "uint16",
      "name": "stepperVersion",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxFrom",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     }
    ],
    "internalType": "struct InputsRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "kill",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "maxLagMs",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "postInputs",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "propose",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "shard",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "stop",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "vault",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "withdrawBond",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const claimsBytecode =
  '0x610240604052348015610010575f5ffd5b5060405161608638038061608683398101604081905261002f9161087b565b8261003983610407565b6100428461041b565b604083810151608090815284516001600160a01b0390811660a090815260608088015190921660c0908152808801516001600160401b0390811660e0908152890151166101005265ffffffffffff87811661012052855191820186525f8083526020830181905295820186905286169281019290925264ffffffffff4290811693830193909352019190915260281b69ffffffffff000000000016605082901b6fffffffffffff000000000000000000001617600355505050306001600160a01b0316835f01516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610144573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016891906109a2565b6001600160a01b031614835f0151906101a557604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50306001600160a01b031683602001516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101f0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021491906109a2565b6001600160a01b03161483602001519061024d5760405163788c7a7360e01b81526001600160a01b03909116600482015260240161019c565b506101608301515f5160206160665f395f51905f529080821461028c57604051632ffdd68960e21b81526004810192909252602482015260440161019c565b50505f60268351101580156102b857506022602684516102ac91906109d6565b6102b691906109ef565b155b9050806102d85760405163156b26df60e31b815260040160405180910390fd5b5f8290036102f957604051637eebc38360e01b815260040160405180910390fd5b5f8461014001516001600160401b03166202a3008660a001516001600160401b03166103259190610a0e565b610330906002610a21565b11159050617a694614806103415750805b8560a00151866101400151909161037e57604051631762a47f60e21b81526001600160401b0392831660048201529116602482015260440161019c565b5050436101405260e061039085610a38565b63ffffffff911c166101605260808501516001600160a01b039081166101805260a08601516001600160401b039081166101a05260208701519091166101c05261010086015181166101e05261012086015181166102005261014086015116610220526103fd8484610427565b5050505050610b30565b5f60b061041383610a38565b901c92915050565b5f608061041383610a38565b5f80828180806104368861041b565b6040516002906020815f81855afa158015610453573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906104769190610a5e565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018390526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b608084015290820181905291505f9060a00160408051601f19818403018152919052805160209091012090505f81848481808086604051908082528060200260200182016040528015610545578160200160208202803683370190505b5060405160200161055c9796959493929190610a75565b6040516020818303038152906040528051906020012090506105838261067260201b60201c565b5f8181526005602090815260408083204260a01b8155600281018790556003810189905592805260079091527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df8390556004805463ffffffff19166001179055517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac7890610624908990899088905f5160206160665f395f51905f5290610ae6565b60405180910390a160408051858152602081018890525f9184917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a350505050505050565b60028190555f61070b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600181529050610780818060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b5050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b03811182821017156107bb576107bb610784565b60405290565b80516001600160a01b03811681146107d7575f5ffd5b919050565b80516001600160401b03811681146107d7575f5ffd5b5f82601f830112610801575f5ffd5b81516001600160401b0381111561081a5761081a610784565b604051601f8201601f19908116603f011681016001600160401b038111828210171561084857610848610784565b60405281815283820160200185101561085f575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101c081121561088f575f5ffd5b61018081121561089d575f5ffd5b506108a6610798565b6108af856107c1565b81526108bd602086016107c1565b6020820152604085810151908201526108d8606086016107c1565b60608201526108e9608086016107c1565b60808201526108fa60a086016107dc565b60a082015261090b60c086016107dc565b60c082015261091c60e086016107dc565b60e082015261092e61010086016107dc565b61010082015261094161012086016107dc565b61012082015261095461014086016107dc565b61014082015261016085810151908201526101808501519093506001600160401b03811115610981575f5ffd5b61098d868287016107f2565b6101a095909501519396949550929392505050565b5f602082840312156109b2575f5ffd5b6109bb826107c1565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156109e9576109e96109c2565b92915050565b5f82610a0957634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156109e9576109e96109c2565b80820281158282048414176109e9576109e96109c2565b80516020808301519190811015610a58575f198160200360031b1b821691505b50919050565b5f60208284031215610a6e575f5ffd5b5051919050565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b81811015610ad5578351835260209384019390920191600101610ab7565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051610220516153d4610c925f395f61071c01525f81816106ec0152610f8101525f6106bc01525f8181610552015261152601525f818161062c01528181610f6001528181611a4c0152611c9601525f6105f001525f6107a601525f6103e301525f818161024d01528181610c0201528181610c650152818161285c015261342c01525f818161068c01528181610a9201526113b901525f818161065c0152613de401525f81816105b401528181610a510152818161137801526121e701525f8181610516015281816109050152818161094801528181610edd0152818161279b015281816131f30152818161367a0152613e1201525f81816102f50152818161058e01528181611070015281816110c20152818161120d01528181612cac01528181612d110152612d5701526153d45ff3fe608060405260043610610198575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063eb726f8511610062578063eb726f8514610882578063ee83d82a146108a1578063f65b7adb146108c0578063fbfa77cf146108df575f5ffd5b8063b4f9b6c814610818578063b64212ae14610837578063bd66528a14610856575f5ffd5b8063996373c3116100b7578063996373c314610795578063a26cc6b2146107dd578063a406c4bf146107f9575f5ffd5b8063843cf02d1461040557806389035730146104995780639829456714610782575f5ffd5b806348a8c9211161014757806366eb9cec1161012257806366eb9cec1461033857806372d2b6c01461034c578063754150f7146103b357806382100e3f146103d2575f5ffd5b806348a8c921146102c5578063581582c7146102e457806363c4f03114610317575f5ffd5b8063382e220111610177578063382e2201146102165780633d1b1abb146102355780633e7fa1e014610277575f5ffd5b80627719801461019c5780630906a3ed146101c35780630b4dfe95146101f7575b5f5ffd5b3480156101a7575f5ffd5b506101b061092f565b6040519081526020015b60405180910390f35b3480156101ce575f5ffd5b506101e26101dd36600461457f565b610a36565b604080519283526020830191909152016101ba565b348015610202575f5ffd5b506101b06102113660046145ea565b610d22565b348015610221575f5ffd5b506101b0610230366004614601565b610d47565b348015610240575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b348015610282575f5ffd5b5061028b610de1565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101ba565b3480156102d0575f5ffd5b506101b06102df3660046145ea565b610ea0565b3480156102ef575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610322575f5ffd5b506103366103313660046145ea565b610ec5565b005b348015610343575f5ffd5b50610336610fa8565b348015610357575f5ffd5b5061039761036636600461463b565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101ba565b3480156103be575f5ffd5b506101b06103cd3660046145ea565b6110ea565b3480156103dd575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610410575f5ffd5b5061042461041f3660046145ea565b611139565b6040516101ba91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b3480156104a4575f5ffd5b5061077560408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed5f1b815250905090565b6040516101ba9190614675565b61033661079036600461463b565b61120b565b3480156107a0575f5ffd5b506107c87f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101ba565b3480156107e8575f5ffd5b506004546107c89063ffffffff1681565b348015610804575f5ffd5b506101b0610813366004614601565b61135e565b348015610823575f5ffd5b506101b06108323660046145ea565b61150d565b348015610842575f5ffd5b506101b06108513660046145ea565b6116f0565b348015610861575f5ffd5b506108756108703660046145ea565b611715565b6040516101ba91906147d3565b34801561088d575f5ffd5b5061033661089c3660046148a9565b611891565b3480156108ac575f5ffd5b506101b06108bb36600461457f565b611b22565b3480156108cb575f5ffd5b506103366108da3660046148c9565b611b49565b3480156108ea575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146109be576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f906007908290610a0c9060019063ffffffff16614967565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b665750335f9081526020819052604090205415158015610b6657507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b4e6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b639190614983565b42115b90503381610bb9576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bf486611e1c565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c3260808801606089016149b4565b65ffffffffffff16610c449190614983565b604082015165ffffffffffff161115610c6360808801606089016149b4565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610ca391906149cf565b9091610ceb576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff909216600483015260248201526044016109b5565b50610d17905084828888610d0560608301604084016149f3565b610d10906004614a0c565b60016122f6565b925050509250929050565b5f60055f610d2f846110ea565b81526020019081526020015f20600201549050919050565b5f8135610d576020840184614a30565b610d6760608601604087016149f3565b610d7760808701606088016149b4565b610d8760a08801608089016149b4565b610d9760c0890160a08a016149b4565b610da760e08a0160c08b016149b4565b8960e00135604051602001610dc499989796959493929190614ae4565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e7a6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b5f60055f610ead846110ea565b81526020019081526020015f20600301549050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610f4e576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50600454610fa590829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006126af565b50565b335f818152602081905260409020549081611008576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c61101781612a6f565b8190611058576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a26110e6337f0000000000000000000000000000000000000000000000000000000000000000612a9a565b5050565b5f818152600760205260409020548181611133576040517f3bb9d6340000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152611205826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f00000000000000000000000000000000000000000000000000000000000000003480821461126f576040517f0c5e03da000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112e8576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061148d5750335f908152602081905260409020541515801561148d57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114756040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661148a9190614983565b42115b905033816114e0576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506114ea83611e1c565b50915061113361150861150360608601604087016149f3565b612b51565b612b90565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611597576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b505f6115a283612c07565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611602576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b508260075f6116118460c81c90565b63ffffffff1681526020019081526020015f205414158390611662576040517f226acaf80000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561169e81612c50565b91506116aa8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d846040516116e291815260200190565b60405180910390a350919050565b5f60055f6116fd846110ea565b81526020019081526020015f20600401549050919050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091525f8281526005602090815260409182902080548351610160810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117cb8360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c0830152600383015460e08301526004909201546101009091015292915050565b5f5f61189c84612c07565b6118a584612c07565b915091505f6118b48260c81c90565b63ffffffff166118c48460c81c90565b63ffffffff161480156118f357505f848152600560205260408082206001908101548884529190922090910154145b801561191c57505f84815260056020526040808220600290810154888452919092209091015414155b801561193f575060045463ffffffff166119368460c81c90565b63ffffffff1610155b9050848482611983576040517ff6447a4c000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b508590507f02000000000000000000000000000000000000000000000000000000000000008416156119e4576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a43576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f611a7060027f0000000000000000000000000000000000000000000000000000000000000000614b6b565b611a8f9067ffffffffffffffff1664ffffffffff60a086901c16614983565b9050848142811115611ad6576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050611ae3868587612d8f565b611aee858488612d8f565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b5f5f5f611b2e85612ea5565b91509150611b40828287875f5f6122f6565b95945050505050565b600454640100000000900460ff1615611b8e576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611ba9600187614967565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de1575f858583818110611bf057611bf0614b9a565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1783612c07565b90508563ffffffff16611c2a8260c81c90565b63ffffffff161486611c3c8360c81c90565b9091611c84576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152911660248201526044016109b5565b5050611c908382612fc7565b5f611cd07f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c16614983565b9050838142811115611d17576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505060018301548690808214611d62576040517ff8bef082000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050600283015463ffffffff88165f818152600760209081526040918290208890556003870154825185815291820152929850909186917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a386611dce81614bc7565b97505060019094019350611bd592505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e93576040517fdec38460000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f611f296040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f6f576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611fa4426103e8614beb565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611fd760a08701608088016149b4565b65ffffffffffff1681525091506120148160600151856060016020810190611fff91906149b4565b61200f60a08801608089016149b4565b613125565b5f6120238583604001516131ef565b905061202e856134b3565b5f61203f60e0870160c088016149b4565b65ffffffffffff16409050801580159061205c57508560e0013581145b61206c60e0880160c089016149b4565b828860e001359091926120c3576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff9093166004840152602483019190915260448201526064016109b5565b5050506120cf86610d47565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f0151600161215d9190614c02565b63ffffffff16835261217560608701604088016149f3565b61ffff1684602001516121889190614c1e565b65ffffffffffff1660208401526121a560c0870160a088016149b4565b65ffffffffffff1660408401526121c260a08701608088016149b4565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612212575081155b156122255764ffffffffff421660808401525b612294838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a606001516040516122e6959493929190614c3c565b60405180910390a3505050915091565b5f6123046020850185614d7a565b355f0361233d576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61234d60c0860160a087016149b4565b65ffffffffffff166123626020860186614d7a565b6123739060808101906060016149b4565b65ffffffffffff161461238c60c0870160a088016149b4565b6123996020870187614d7a565b6123aa9060808101906060016149b4565b90916123f4576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b5061240490506020850185614d7a565b6124159060a08101906080016149b4565b65ffffffffffff1661242d60808701606088016149b4565b65ffffffffffff16111561244760808701606088016149b4565b6124546020870187614d7a565b6124659060a08101906080016149b4565b90916124af576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b506124cb9050846124c660c0880160a089016149b4565b6135cb565b6124f760405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261252390859061251e90606089019089016149f3565b613988565b816060018190525061256b818688604001602081019061254391906149f3565b61255360608b0160408c016149f3565b61ffff168b602001516125669190614c1e565b613a89565b602082015261257a8186613b8a565b5f8181526005602052604090208054919350908390156125c9576040517fe0b2f38a0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50836125d5575f6125f7565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86126096060890160408a016149f3565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b3317171717815585356001820155602082810151600283015561266390870187614d7a565b3560038201556126766020870187614d7a565b60209081013560048301558851908301516126949190883590613bea565b6126a383895f01518489613d58565b50509695505050505050565b5f6127436040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612789576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612796426103e8614beb565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612802573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128269190614db6565b65ffffffffffff16836040015165ffffffffffff161080156128ae57508161285a67ffffffffffffffff87166103e8614beb565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16612898866040015165ffffffffffff16613de1565b6128a29190614983565b6128ac9190614983565b105b9050806129b3575f612951886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff161580159061297857508663ffffffff16815f015163ffffffff16145b80156129af57508261299667ffffffffffffffff87166103e8614beb565b826040015165ffffffffffff166129ad9190614983565b105b9150505b806129ea576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a0840152612a66838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff9081169083161080611205575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612af0576040519150601f19603f3d011682016040523d82523d5f602084013e612af5565b606091505b50509050808390612b4b576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50505050565b5f612b5f6004611000614dd1565b6001612b6e6004611000614dd1565b612b7c9061ffff8616614983565b612b8691906149cf565b6112059190614dd1565b5f60068211158015612bba5750811580612bba5750612bb7612bb36001846149cf565b4990565b15155b8015612bc557508149155b90508181612c02576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505050565b5f818152600560205260409020548181611133576040517fb724c9ee0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612c8057505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612cd060027f0000000000000000000000000000000000000000000000000000000000000000614dd1565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d35817f00000000000000000000000000000000000000000000000000000000000000006149cf565b6040805192835260208301919091520160405180910390a2612d805f612d7b837f00000000000000000000000000000000000000000000000000000000000000006149cf565b612a9a565b612d8a3382612a9a565b919050565b5f838152600660205260408120805490915b8254811015612e355783838281548110612dbd57612dbd614b9a565b905f5260205f20015403612dd357505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612e0957612e09614b9a565b905f5260205f20015481526020019081526020015f205f0154165f14612e2d578091505b600101612da1565b5081548103612e4a57815460010182555f8290525b82828281548110612e5d57612e5d614b9a565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612ede83610d47565b9150612f7b826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612fc1576040517f5d36fd110000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50915091565b817f0200000000000000000000000000000000000000000000000000000000000000821615613025576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03613053575050565b5f828152600660205260408120905b8154811015612b4b577f020000000000000000000000000000000000000000000000000000000000000060055f8484815481106130a1576130a1614b9a565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130d1576130d1614b9a565b905f5260205f200154909161311b576040517fc35070f8000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050600101613062565b5f617530613135426103e8614beb565b61313f9190614983565b90508265ffffffffffff168465ffffffffffff161115801561317157508165ffffffffffff168365ffffffffffff1611155b80156131855750808265ffffffffffff1611155b84848484909192936131e5576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff948516600482015292841660248401529216604482015260648101919091526084016109b5565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561325a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061327e9190614db6565b90505f61329160c0860160a087016149b4565b90508065ffffffffffff168465ffffffffffff16111580156132c357508165ffffffffffff168165ffffffffffff1611155b84828490919261331a576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff9384166004820152918316602483015290911660448201526064016109b5565b5050505f848261332a9190614de4565b65ffffffffffff16905061020081111580156133665750611000816133556060890160408a016149f3565b61ffff166133639190614983565b11155b61337660608801604089016149f3565b8290916133bb576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff909216600483015260248201526044016109b5565b50508265ffffffffffff168265ffffffffffff16036133df575f9350505050611205565b5f6133f18365ffffffffffff16613de1565b905061340360a08801608089016149b4565b65ffffffffffff16811115806134555750613420426103e8614beb565b61345265ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683614983565b11155b9450841580613465575061020082145b83906134a8576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016109b5565b505050505092915050565b5f6134c761150360608401604085016149f3565b9050806134d76020840184614a30565b9050148190613515576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f5b81811015612c02578049806135306020860186614a30565b8481811061354057613540614b9a565b9050602002013514828286806020019061355a9190614a30565b8681811061356a5761356a614b9a565b905060200201359091926135bb576040517fe78d3ffa0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016109b5565b5050600190920191506135189050565b365f6135da6020850185614d7a565b6135e89060a0810190614e02565b9092509050806135fb6080860186614a30565b9190911490508161360f6080870187614a30565b90509091613652576040517fdf2f4d64000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f8190036136625750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36136ac6080880188614a30565b6040518363ffffffff1660e01b81526004016136c9929190614e65565b5f60405180830381865afa1580156136e3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526137289190810190614edd565b90505f5b82811015613980573684848381811061374757613747614b9a565b6060029190910191505f90506137636040830160208401614fde565b6bffffffffffffffffffffffff16156138c45765ffffffffffff871661378c60808a018a614a30565b8581811061379c5761379c614b9a565b90506020020160208101906137b191906149b4565b65ffffffffffff16106137c76020840184615007565b90613804576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b505f84848151811061381857613818614b9a565b602002602001015190505f600261382f8360f81c90565b60ff1614801561385957506138476020850185615007565b60ff166138548360a81c90565b60ff16145b9050806138696020860186615007565b906138a6576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b506138b18260081c90565b6bffffffffffffffffffffffff16925050505b6138d46040830160208401614fde565b6bffffffffffffffffffffffff166138f26060840160408501614fde565b6bffffffffffffffffffffffff161115801561392b57508061391a6040840160208501614fde565b6bffffffffffffffffffffffff1611155b6139386020840184615007565b90613975576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b50505060010161372c565b505050505050565b60608161ffff165f036139c7576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6139d961ffff808516908616614983565b90505f61100060016139eb8285614983565b6139f591906149cf565b6139ff9190614dd1565b9050613a0a81612b90565b8067ffffffffffffffff811115613a2357613a23614eb0565b604051908082528060200260200182016040528015613a4c578160200160208202803683370190505b5092505f5b81811015613a80578049848281518110613a6d57613a6d614b9a565b6020908102919091010152600101613a51565b50505092915050565b5f8080613aaf613a9c6020880188614d7a565b613aaa9060a0810190614e02565b613ecd565b90925090505f613ace613ac56020890189614d7a565b848489896140bd565b90505f6001613ae360608a0160408b016149f3565b61ffff168a6040015161ffff16613afa9190614983565b613b0491906149cf565b9050613b66896060015161100083613b1c9190614dd1565b81518110613b2c57613b2c614b9a565b602002602001015161100083613b429190615020565b600885901c613b5460a08d018d615033565b613b6160c08f018f615033565b6141ba565b613b7d613b7660208a018a614d7a565b85856143e6565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613bb191906149f3565b8860600151604051602001613bcc97969594939291906150ce565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613c4a576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613c8457508563ffffffff168263ffffffff16105b90508080613c96575063ffffffff8216155b80613ca55750613ca582612a6f565b8290613ce6576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613d9f9190614d7a565b8960400151896040016020810190613db791906149f3565b6060808d0151604051613dd3989796959493928e013590615196565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613eb07f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613e6b91815260200190565b602060405180830381865afa158015613e86573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613eaa91906152e7565b60d01c90565b64ffffffffff16613ec19190614983565b611205906103e8614beb565b5f80808367ffffffffffffffff811115613ee957613ee9614eb0565b604051908082528060200260200182016040528015613f12578160200160208202803683370190505b5090505f5b848110156140295736868683818110613f3257613f32614b9a565b6060029190910191505f9050613f4b6020830183615007565b600160ff919091161b9050848111613f666020840184615007565b90613fa3576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b50938417936038613fba6060840160408501614fde565b6bffffffffffffffffffffffff16901b6098613fdc6040850160208601614fde565b6bffffffffffffffffffffffff16901b60f8613ffb6020860186615007565b60ff16901b171784848151811061401457614014614b9a565b60209081029190910101525050600101613f17565b5060028160405160200161403d91906152fe565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261407591615333565b602060405180830381855afa158015614090573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906140b391906152e7565b9250509250929050565b5f6140c661454f565b8635815260506140dc60a0890160808a016149b4565b65ffffffffffff16901b60808465ffffffffffff16901b60b089606001602081019061410891906149b4565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f061418d6060890160408a016149f3565b61ffff16901b60a082015260c0810185905260e081018690526141af81614481565b979650505050505050565b6030831480156141ca5750603081145b8390829061420d576040517f03cee3ad000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f8761421a886144a1565b87878787876040516020016142359796959493929190615349565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050614272603f61d6d8614dd1565b61427e9061d6d8614983565b61428a90610bb8614983565b5a116142c2576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d8846040516142ed9190615333565b5f604051808303818686fa925050503d805f8114614326576040519150601f19603f3d011682016040523d82523d5f602084013e61432b565b606091505b50915091505f5f838015614340575082516040145b61434b575f5f61435f565b8280602001905181019061435f9190615385565b915091506110008214801561439357507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c90916143d6576040517fbca58447000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050505050505050505050505050565b5f833560208501356143fe60608701604088016149f3565b61440e60808801606089016149b4565b61441e60a0890160808a016149b4565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f51915080611133576111336153a7565b5f61100082106144b3576144b36153a7565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b82156111335761080083161561450f577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001818209905061454260016110006149cf565b600184901b1692506144d8565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215611133575f5ffd5b5f5f60408385031215614590575f5ffd5b823567ffffffffffffffff8111156145a6575f5ffd5b6145b28582860161456e565b925050602083013567ffffffffffffffff8111156145ce575f5ffd5b830160e081860312156145df575f5ffd5b809150509250929050565b5f602082840312156145fa575f5ffd5b5035919050565b5f60208284031215614611575f5ffd5b813567ffffffffffffffff811115614627575f5ffd5b6146338482850161456e565b949350505050565b5f6020828403121561464b575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff8116811461466e575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff168152610180810160208301516146bb602084018273ffffffffffffffffffffffffffffffffffffffff169052565b506040830151604083015260608301516146ed606084018273ffffffffffffffffffffffffffffffffffffffff169052565b506080830151614715608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015161473160a084018267ffffffffffffffff169052565b5060c083015161474d60c084018267ffffffffffffffff169052565b5060e083015161476960e084018267ffffffffffffffff169052565b5061010083015161478761010084018267ffffffffffffffff169052565b506101208301516147a561012084018267ffffffffffffffff169052565b506101408301516147c361014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff1681526101608101602083015161480a602084018264ffffffffff169052565b506040830151614822604084018263ffffffff169052565b506060830151614838606084018261ffff169052565b50608083015161484c608084018215159052565b5060a083015161486060a084018215159052565b5060c083015161487460c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f604083850312156148ba575f5ffd5b50508035926020909101359150565b5f5f602083850312156148da575f5ffd5b823567ffffffffffffffff8111156148f0575f5ffd5b8301601f81018513614900575f5ffd5b803567ffffffffffffffff811115614916575f5ffd5b8560208260051b840101111561492a575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156112055761120561493a565b808201808211156112055761120561493a565b65ffffffffffff81168114610fa5575f5ffd5b8035612d8a81614996565b5f602082840312156149c4575f5ffd5b813561466e81614996565b818103818111156112055761120561493a565b803561ffff81168114612d8a575f5ffd5b5f60208284031215614a03575f5ffd5b61466e826149e2565b61ffff8181168382160290811690818114614a2957614a2961493a565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614a63575f5ffd5b83018035915067ffffffffffffffff821115614a7d575f5ffd5b6020019150600581901b3603821315614a94575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614acb575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614aff61010083018a8c614a9b565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614b8457614b84614b3e565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614be257614be261493a565b60010192915050565b80820281158282048414176112055761120561493a565b63ffffffff81811683821601908111156112055761120561493a565b65ffffffffffff81811683821601908111156112055761120561493a565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614c7d575f5ffd5b870160208101903567ffffffffffffffff811115614c99575f5ffd5b8060051b3603821315614caa575f5ffd5b61010060c0850152614cc16101a085018284614a9b565b915050614cd0604089016149e2565b61ffff1660e0840152614ce5606089016149a9565b65ffffffffffff16610100840152614cff608089016149a9565b65ffffffffffff16610120840152614d1960a089016149a9565b65ffffffffffff16610140840152614d3360c089016149a9565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614dac575f5ffd5b9190910192915050565b5f60208284031215614dc6575f5ffd5b815161466e81614996565b5f82614ddf57614ddf614b3e565b500490565b65ffffffffffff82811682821603908111156112055761120561493a565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e35575f5ffd5b83018035915067ffffffffffffffff821115614e4f575f5ffd5b6020019150606081023603821315614a94575f5ffd5b602080825281018290525f8360408301825b85811015614ea6578235614e8a81614996565b65ffffffffffff16825260209283019290910190600101614e77565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614eed575f5ffd5b815167ffffffffffffffff811115614f03575f5ffd5b8201601f81018413614f13575f5ffd5b805167ffffffffffffffff811115614f2d57614f2d614eb0565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614f7857614f78614eb0565b604052918252602081840181019290810187841115614f95575f5ffd5b6020850194505b83851015614fb857845180825260209586019590935001614f9c565b509695505050505050565b80356bffffffffffffffffffffffff81168114612d8a575f5ffd5b5f60208284031215614fee575f5ffd5b61466e82614fc3565b803560ff81168114612d8a575f5ffd5b5f60208284031215615017575f5ffd5b61466e82614ff7565b5f8261502e5761502e614b3e565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615066575f5ffd5b83018035915067ffffffffffffffff821115615080575f5ffd5b602001915036819003821315614a94575f5ffd5b5f8151808452602084019350602083015f5b828110156150c45781518652602095860195909101906001016150a6565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613b7d60e0830184615094565b8183526020830192505f815f5b848110156150c45760ff61514283614ff7565b1686526bffffffffffffffffffffffff61515e60208401614fc3565b1660208701526bffffffffffffffffffffffff61517d60408401614fc3565b166040870152606095860195919091019060010161512f565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff906151ea9089016149e2565b1661014083015260608701356151ff81614996565b65ffffffffffff16610160830152608087013561521b81614996565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe101811261525e575f5ffd5b870160208101903567ffffffffffffffff81111561527a575f5ffd5b60608102360382131561528b575f5ffd5b60c06101a08501526152a26101c085018284615122565b9150506152b5608084018861ffff169052565b61ffff861660a084015282810360c08401526152d18186615094565b9150508260e08301529998505050505050505050565b5f602082840312156152f7575f5ffd5b5051919050565b81515f90829060208501835b8281101561532857815184526020938401939091019060010161530a565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f60408385031215615396575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x608060405260043610610198575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063eb726f8511610062578063eb726f8514610882578063ee83d82a146108a1578063f65b7adb146108c0578063fbfa77cf146108df575f5ffd5b8063b4f9b6c814610818578063b64212ae14610837578063bd66528a14610856575f5ffd5b8063996373c3116100b7578063996373c314610795578063a26cc6b2146107dd578063a406c4bf146107f9575f5ffd5b8063843cf02d1461040557806389035730146104995780639829456714610782575f5ffd5b806348a8c9211161014757806366eb9cec1161012257806366eb9cec1461033857806372d2b6c01461034c578063754150f7146103b357806382100e3f146103d2575f5ffd5b806348a8c921146102c5578063581582c7146102e457806363c4f03114610317575f5ffd5b8063382e220111610177578063382e2201146102165780633d1b1abb146102355780633e7fa1e014610277575f5ffd5b80627719801461019c5780630906a3ed146101c35780630b4dfe95146101f7575b5f5ffd5b3480156101a7575f5ffd5b506101b061092f565b6040519081526020015b60405180910390f35b3480156101ce575f5ffd5b506101e26101dd36600461457f565b610a36565b604080519283526020830191909152016101ba565b348015610202575f5ffd5b506101b06102113660046145ea565b610d22565b348015610221575f5ffd5b506101b0610230366004614601565b610d47565b348015610240575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b348015610282575f5ffd5b5061028b610de1565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101ba565b3480156102d0575f5ffd5b506101b06102df3660046145ea565b610ea0565b3480156102ef575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610322575f5ffd5b506103366103313660046145ea565b610ec5565b005b348015610343575f5ffd5b50610336610fa8565b348015610357575f5ffd5b5061039761036636600461463b565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101ba565b3480156103be575f5ffd5b506101b06103cd3660046145ea565b6110ea565b3480156103dd575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610410575f5ffd5b5061042461041f3660046145ea565b611139565b6040516101ba91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b3480156104a4575f5ffd5b5061077560408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed5f1b815250905090565b6040516101ba9190614675565b61033661079036600461463b565b61120b565b3480156107a0575f5ffd5b506107c87f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101ba565b3480156107e8575f5ffd5b506004546107c89063ffffffff1681565b348015610804575f5ffd5b506101b0610813366004614601565b61135e565b348015610823575f5ffd5b506101b06108323660046145ea565b61150d565b348015610842575f5ffd5b506101b06108513660046145ea565b6116f0565b348015610861575f5ffd5b506108756108703660046145ea565b611715565b6040516101ba91906147d3565b34801561088d575f5ffd5b5061033661089c3660046148a9565b611891565b3480156108ac575f5ffd5b506101b06108bb36600461457f565b611b22565b3480156108cb575f5ffd5b506103366108da3660046148c9565b611b49565b3480156108ea575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146109be576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f906007908290610a0c9060019063ffffffff16614967565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b665750335f9081526020819052604090205415158015610b6657507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b4e6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b639190614983565b42115b90503381610bb9576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bf486611e1c565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c3260808801606089016149b4565b65ffffffffffff16610c449190614983565b604082015165ffffffffffff161115610c6360808801606089016149b4565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610ca391906149cf565b9091610ceb576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff909216600483015260248201526044016109b5565b50610d17905084828888610d0560608301604084016149f3565b610d10906004614a0c565b60016122f6565b925050509250929050565b5f60055f610d2f846110ea565b81526020019081526020015f20600201549050919050565b5f8135610d576020840184614a30565b610d6760608601604087016149f3565b610d7760808701606088016149b4565b610d8760a08801608089016149b4565b610d9760c0890160a08a016149b4565b610da760e08a0160c08b016149b4565b8960e00135604051602001610dc499989796959493929190614ae4565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e7a6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b5f60055f610ead846110ea565b81526020019081526020015f20600301549050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610f4e576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50600454610fa590829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006126af565b50565b335f818152602081905260409020549081611008576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c61101781612a6f565b8190611058576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a26110e6337f0000000000000000000000000000000000000000000000000000000000000000612a9a565b5050565b5f818152600760205260409020548181611133576040517f3bb9d6340000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152611205826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f00000000000000000000000000000000000000000000000000000000000000003480821461126f576040517f0c5e03da000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112e8576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061148d5750335f908152602081905260409020541515801561148d57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114756040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661148a9190614983565b42115b905033816114e0576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506114ea83611e1c565b50915061113361150861150360608601604087016149f3565b612b51565b612b90565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611597576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b505f6115a283612c07565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611602576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b508260075f6116118460c81c90565b63ffffffff1681526020019081526020015f205414158390611662576040517f226acaf80000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561169e81612c50565b91506116aa8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d846040516116e291815260200190565b60405180910390a350919050565b5f60055f6116fd846110ea565b81526020019081526020015f20600401549050919050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091525f8281526005602090815260409182902080548351610160810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117cb8360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c0830152600383015460e08301526004909201546101009091015292915050565b5f5f61189c84612c07565b6118a584612c07565b915091505f6118b48260c81c90565b63ffffffff166118c48460c81c90565b63ffffffff161480156118f357505f848152600560205260408082206001908101548884529190922090910154145b801561191c57505f84815260056020526040808220600290810154888452919092209091015414155b801561193f575060045463ffffffff166119368460c81c90565b63ffffffff1610155b9050848482611983576040517ff6447a4c000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b508590507f02000000000000000000000000000000000000000000000000000000000000008416156119e4576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a43576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f611a7060027f0000000000000000000000000000000000000000000000000000000000000000614b6b565b611a8f9067ffffffffffffffff1664ffffffffff60a086901c16614983565b9050848142811115611ad6576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050611ae3868587612d8f565b611aee858488612d8f565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b5f5f5f611b2e85612ea5565b91509150611b40828287875f5f6122f6565b95945050505050565b600454640100000000900460ff1615611b8e576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611ba9600187614967565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de1575f858583818110611bf057611bf0614b9a565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1783612c07565b90508563ffffffff16611c2a8260c81c90565b63ffffffff161486611c3c8360c81c90565b9091611c84576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152911660248201526044016109b5565b5050611c908382612fc7565b5f611cd07f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c16614983565b9050838142811115611d17576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505060018301548690808214611d62576040517ff8bef082000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050600283015463ffffffff88165f818152600760209081526040918290208890556003870154825185815291820152929850909186917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a386611dce81614bc7565b97505060019094019350611bd592505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e93576040517fdec38460000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f611f296040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f6f576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611fa4426103e8614beb565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611fd760a08701608088016149b4565b65ffffffffffff1681525091506120148160600151856060016020810190611fff91906149b4565b61200f60a08801608089016149b4565b613125565b5f6120238583604001516131ef565b905061202e856134b3565b5f61203f60e0870160c088016149b4565b65ffffffffffff16409050801580159061205c57508560e0013581145b61206c60e0880160c089016149b4565b828860e001359091926120c3576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff9093166004840152602483019190915260448201526064016109b5565b5050506120cf86610d47565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f0151600161215d9190614c02565b63ffffffff16835261217560608701604088016149f3565b61ffff1684602001516121889190614c1e565b65ffffffffffff1660208401526121a560c0870160a088016149b4565b65ffffffffffff1660408401526121c260a08701608088016149b4565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612212575081155b156122255764ffffffffff421660808401525b612294838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a606001516040516122e6959493929190614c3c565b60405180910390a3505050915091565b5f6123046020850185614d7a565b355f0361233d576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61234d60c0860160a087016149b4565b65ffffffffffff166123626020860186614d7a565b6123739060808101906060016149b4565b65ffffffffffff161461238c60c0870160a088016149b4565b6123996020870187614d7a565b6123aa9060808101906060016149b4565b90916123f4576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b5061240490506020850185614d7a565b6124159060a08101906080016149b4565b65ffffffffffff1661242d60808701606088016149b4565b65ffffffffffff16111561244760808701606088016149b4565b6124546020870187614d7a565b6124659060a08101906080016149b4565b90916124af576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b506124cb9050846124c660c0880160a089016149b4565b6135cb565b6124f760405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261252390859061251e90606089019089016149f3565b613988565b816060018190525061256b818688604001602081019061254391906149f3565b61255360608b0160408c016149f3565b61ffff168b602001516125669190614c1e565b613a89565b602082015261257a8186613b8a565b5f8181526005602052604090208054919350908390156125c9576040517fe0b2f38a0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50836125d5575f6125f7565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86126096060890160408a016149f3565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b3317171717815585356001820155602082810151600283015561266390870187614d7a565b3560038201556126766020870187614d7a565b60209081013560048301558851908301516126949190883590613bea565b6126a383895f01518489613d58565b50509695505050505050565b5f6127436040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612789576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612796426103e8614beb565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612802573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128269190614db6565b65ffffffffffff16836040015165ffffffffffff161080156128ae57508161285a67ffffffffffffffff87166103e8614beb565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16612898866040015165ffffffffffff16613de1565b6128a29190614983565b6128ac9190614983565b105b9050806129b3575f612951886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff161580159061297857508663ffffffff16815f015163ffffffff16145b80156129af57508261299667ffffffffffffffff87166103e8614beb565b826040015165ffffffffffff166129ad9190614983565b105b9150505b806129ea576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a0840152612a66838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff9081169083161080611205575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612af0576040519150601f19603f3d011682016040523d82523d5f602084013e612af5565b606091505b50509050808390612b4b576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50505050565b5f612b5f6004611000614dd1565b6001612b6e6004611000614dd1565b612b7c9061ffff8616614983565b612b8691906149cf565b6112059190614dd1565b5f60068211158015612bba5750811580612bba5750612bb7612bb36001846149cf565b4990565b15155b8015612bc557508149155b90508181612c02576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505050565b5f818152600560205260409020548181611133576040517fb724c9ee0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612c8057505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612cd060027f0000000000000000000000000000000000000000000000000000000000000000614dd1565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d35817f00000000000000000000000000000000000000000000000000000000000000006149cf565b6040805192835260208301919091520160405180910390a2612d805f612d7b837f00000000000000000000000000000000000000000000000000000000000000006149cf565b612a9a565b612d8a3382612a9a565b919050565b5f838152600660205260408120805490915b8254811015612e355783838281548110612dbd57612dbd614b9a565b905f5260205f20015403612dd357505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612e0957612e09614b9a565b905f5260205f20015481526020019081526020015f205f0154165f14612e2d578091505b600101612da1565b5081548103612e4a57815460010182555f8290525b82828281548110612e5d57612e5d614b9a565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612ede83610d47565b9150612f7b826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612fc1576040517f5d36fd110000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50915091565b817f0200000000000000000000000000000000000000000000000000000000000000821615613025576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03613053575050565b5f828152600660205260408120905b8154811015612b4b577f020000000000000000000000000000000000000000000000000000000000000060055f8484815481106130a1576130a1614b9a565b905f5260205f20015481526020019081526020015f205f0154165f1415848383815481106130d1576130d1614b9a565b905f5260205f200154909161311b576040517fc35070f8000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050600101613062565b5f617530613135426103e8614beb565b61313f9190614983565b90508265ffffffffffff168465ffffffffffff161115801561317157508165ffffffffffff168365ffffffffffff1611155b80156131855750808265ffffffffffff1611155b84848484909192936131e5576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff948516600482015292841660248401529216604482015260648101919091526084016109b5565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561325a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061327e9190614db6565b90505f61329160c0860160a087016149b4565b90508065ffffffffffff168465ffffffffffff16111580156132c357508165ffffffffffff168165ffffffffffff1611155b84828490919261331a576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff9384166004820152918316602483015290911660448201526064016109b5565b5050505f848261332a9190614de4565b65ffffffffffff16905061020081111580156133665750611000816133556060890160408a016149f3565b61ffff166133639190614983565b11155b61337660608801604089016149f3565b8290916133bb576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff909216600483015260248201526044016109b5565b50508265ffffffffffff168265ffffffffffff16036133df575f9350505050611205565b5f6133f18365ffffffffffff16613de1565b905061340360a08801608089016149b4565b65ffffffffffff16811115806134555750613420426103e8614beb565b61345265ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683614983565b11155b9450841580613465575061020082145b83906134a8576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016109b5565b505050505092915050565b5f6134c761150360608401604085016149f3565b9050806134d76020840184614a30565b9050148190613515576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f5b81811015612c02578049806135306020860186614a30565b8481811061354057613540614b9a565b9050602002013514828286806020019061355a9190614a30565b8681811061356a5761356a614b9a565b905060200201359091926135bb576040517fe78d3ffa0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016109b5565b5050600190920191506135189050565b365f6135da6020850185614d7a565b6135e89060a0810190614e02565b9092509050806135fb6080860186614a30565b9190911490508161360f6080870187614a30565b90509091613652576040517fdf2f4d64000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f8190036136625750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36136ac6080880188614a30565b6040518363ffffffff1660e01b81526004016136c9929190614e65565b5f60405180830381865afa1580156136e3573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526137289190810190614edd565b90505f5b82811015613980573684848381811061374757613747614b9a565b6060029190910191505f90506137636040830160208401614fde565b6bffffffffffffffffffffffff16156138c45765ffffffffffff871661378c60808a018a614a30565b8581811061379c5761379c614b9a565b90506020020160208101906137b191906149b4565b65ffffffffffff16106137c76020840184615007565b90613804576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b505f84848151811061381857613818614b9a565b602002602001015190505f600261382f8360f81c90565b60ff1614801561385957506138476020850185615007565b60ff166138548360a81c90565b60ff16145b9050806138696020860186615007565b906138a6576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b506138b18260081c90565b6bffffffffffffffffffffffff16925050505b6138d46040830160208401614fde565b6bffffffffffffffffffffffff166138f26060840160408501614fde565b6bffffffffffffffffffffffff161115801561392b57508061391a6040840160208501614fde565b6bffffffffffffffffffffffff1611155b6139386020840184615007565b90613975576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b50505060010161372c565b505050505050565b60608161ffff165f036139c7576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6139d961ffff808516908616614983565b90505f61100060016139eb8285614983565b6139f591906149cf565b6139ff9190614dd1565b9050613a0a81612b90565b8067ffffffffffffffff811115613a2357613a23614eb0565b604051908082528060200260200182016040528015613a4c578160200160208202803683370190505b5092505f5b81811015613a80578049848281518110613a6d57613a6d614b9a565b6020908102919091010152600101613a51565b50505092915050565b5f8080613aaf613a9c6020880188614d7a565b613aaa9060a0810190614e02565b613ecd565b90925090505f613ace613ac56020890189614d7a565b848489896140bd565b90505f6001613ae360608a0160408b016149f3565b61ffff168a6040015161ffff16613afa9190614983565b613b0491906149cf565b9050613b66896060015161100083613b1c9190614dd1565b81518110613b2c57613b2c614b9a565b602002602001015161100083613b429190615020565b600885901c613b5460a08d018d615033565b613b6160c08f018f615033565b6141ba565b613b7d613b7660208a018a614d7a565b85856143e6565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613bb191906149f3565b8860600151604051602001613bcc97969594939291906150ce565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613c4a576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613c8457508563ffffffff168263ffffffff16105b90508080613c96575063ffffffff8216155b80613ca55750613ca582612a6f565b8290613ce6576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613d9f9190614d7a565b8960400151896040016020810190613db791906149f3565b6060808d0151604051613dd3989796959493928e013590615196565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613eb07f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613e6b91815260200190565b602060405180830381865afa158015613e86573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613eaa91906152e7565b60d01c90565b64ffffffffff16613ec19190614983565b611205906103e8614beb565b5f80808367ffffffffffffffff811115613ee957613ee9614eb0565b604051908082528060200260200182016040528015613f12578160200160208202803683370190505b5090505f5b848110156140295736868683818110613f3257613f32614b9a565b6060029190910191505f9050613f4b6020830183615007565b600160ff919091161b9050848111613f666020840184615007565b90613fa3576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b50938417936038613fba6060840160408501614fde565b6bffffffffffffffffffffffff16901b6098613fdc6040850160208601614fde565b6bffffffffffffffffffffffff16901b60f8613ffb6020860186615007565b60ff16901b171784848151811061401457614014614b9a565b60209081029190910101525050600101613f17565b5060028160405160200161403d91906152fe565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261407591615333565b602060405180830381855afa158015614090573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906140b391906152e7565b9250509250929050565b5f6140c661454f565b8635815260506140dc60a0890160808a016149b4565b65ffffffffffff16901b60808465ffffffffffff16901b60b089606001602081019061410891906149b4565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f061418d6060890160408a016149f3565b61ffff16901b60a082015260c0810185905260e081018690526141af81614481565b979650505050505050565b6030831480156141ca5750603081145b8390829061420d576040517f03cee3ad000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f8761421a886144a1565b87878787876040516020016142359796959493929190615349565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050614272603f61d6d8614dd1565b61427e9061d6d8614983565b61428a90610bb8614983565b5a116142c2576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d8846040516142ed9190615333565b5f604051808303818686fa925050503d805f8114614326576040519150601f19603f3d011682016040523d82523d5f602084013e61432b565b606091505b50915091505f5f838015614340575082516040145b61434b575f5f61435f565b8280602001905181019061435f9190615385565b915091506110008214801561439357507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c90916143d6576040517fbca58447000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050505050505050505050505050565b5f833560208501356143fe60608701604088016149f3565b61440e60808801606089016149b4565b61441e60a0890160808a016149b4565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f51915080611133576111336153a7565b5f61100082106144b3576144b36153a7565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b82156111335761080083161561450f577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001818209905061454260016110006149cf565b600184901b1692506144d8565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215611133575f5ffd5b5f5f60408385031215614590575f5ffd5b823567ffffffffffffffff8111156145a6575f5ffd5b6145b28582860161456e565b925050602083013567ffffffffffffffff8111156145ce575f5ffd5b830160e081860312156145df575f5ffd5b809150509250929050565b5f602082840312156145fa575f5ffd5b5035919050565b5f60208284031215614611575f5ffd5b813567ffffffffffffffff811115614627575f5ffd5b6146338482850161456e565b949350505050565b5f6020828403121561464b575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff8116811461466e575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff168152610180810160208301516146bb602084018273ffffffffffffffffffffffffffffffffffffffff169052565b506040830151604083015260608301516146ed606084018273ffffffffffffffffffffffffffffffffffffffff169052565b506080830151614715608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015161473160a084018267ffffffffffffffff169052565b5060c083015161474d60c084018267ffffffffffffffff169052565b5060e083015161476960e084018267ffffffffffffffff169052565b5061010083015161478761010084018267ffffffffffffffff169052565b506101208301516147a561012084018267ffffffffffffffff169052565b506101408301516147c361014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff1681526101608101602083015161480a602084018264ffffffffff169052565b506040830151614822604084018263ffffffff169052565b506060830151614838606084018261ffff169052565b50608083015161484c608084018215159052565b5060a083015161486060a084018215159052565b5060c083015161487460c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f604083850312156148ba575f5ffd5b50508035926020909101359150565b5f5f602083850312156148da575f5ffd5b823567ffffffffffffffff8111156148f0575f5ffd5b8301601f81018513614900575f5ffd5b803567ffffffffffffffff811115614916575f5ffd5b8560208260051b840101111561492a575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156112055761120561493a565b808201808211156112055761120561493a565b65ffffffffffff81168114610fa5575f5ffd5b8035612d8a81614996565b5f602082840312156149c4575f5ffd5b813561466e81614996565b818103818111156112055761120561493a565b803561ffff81168114612d8a575f5ffd5b5f60208284031215614a03575f5ffd5b61466e826149e2565b61ffff8181168382160290811690818114614a2957614a2961493a565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614a63575f5ffd5b83018035915067ffffffffffffffff821115614a7d575f5ffd5b6020019150600581901b3603821315614a94575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614acb575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614aff61010083018a8c614a9b565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614b8457614b84614b3e565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614be257614be261493a565b60010192915050565b80820281158282048414176112055761120561493a565b63ffffffff81811683821601908111156112055761120561493a565b65ffffffffffff81811683821601908111156112055761120561493a565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614c7d575f5ffd5b870160208101903567ffffffffffffffff811115614c99575f5ffd5b8060051b3603821315614caa575f5ffd5b61010060c0850152614cc16101a085018284614a9b565b915050614cd0604089016149e2565b61ffff1660e0840152614ce5606089016149a9565b65ffffffffffff16610100840152614cff608089016149a9565b65ffffffffffff16610120840152614d1960a089016149a9565b65ffffffffffff16610140840152614d3360c089016149a9565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614dac575f5ffd5b9190910192915050565b5f60208284031215614dc6575f5ffd5b815161466e81614996565b5f82614ddf57614ddf614b3e565b500490565b65ffffffffffff82811682821603908111156112055761120561493a565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e35575f5ffd5b83018035915067ffffffffffffffff821115614e4f575f5ffd5b6020019150606081023603821315614a94575f5ffd5b602080825281018290525f8360408301825b85811015614ea6578235614e8a81614996565b65ffffffffffff16825260209283019290910190600101614e77565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614eed575f5ffd5b815167ffffffffffffffff811115614f03575f5ffd5b8201601f81018413614f13575f5ffd5b805167ffffffffffffffff811115614f2d57614f2d614eb0565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614f7857614f78614eb0565b604052918252602081840181019290810187841115614f95575f5ffd5b6020850194505b83851015614fb857845180825260209586019590935001614f9c565b509695505050505050565b80356bffffffffffffffffffffffff81168114612d8a575f5ffd5b5f60208284031215614fee575f5ffd5b61466e82614fc3565b803560ff81168114612d8a575f5ffd5b5f60208284031215615017575f5ffd5b61466e82614ff7565b5f8261502e5761502e614b3e565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615066575f5ffd5b83018035915067ffffffffffffffff821115615080575f5ffd5b602001915036819003821315614a94575f5ffd5b5f8151808452602084019350602083015f5b828110156150c45781518652602095860195909101906001016150a6565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613b7d60e0830184615094565b8183526020830192505f815f5b848110156150c45760ff61514283614ff7565b1686526bffffffffffffffffffffffff61515e60208401614fc3565b1660208701526bffffffffffffffffffffffff61517d60408401614fc3565b166040870152606095860195919091019060010161512f565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff906151ea9089016149e2565b1661014083015260608701356151ff81614996565b65ffffffffffff16610160830152608087013561521b81614996565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe101811261525e575f5ffd5b870160208101903567ffffffffffffffff81111561527a575f5ffd5b60608102360382131561528b575f5ffd5b60c06101a08501526152a26101c085018284615122565b9150506152b5608084018861ffff169052565b61ffff861660a084015282810360c08401526152d18186615094565b9150508260e08301529998505050505050505050565b5f602082840312156152f7575f5ffd5b5051919050565b81515f90829060208501835b8281101561532857815184526020938401939091019060010161530a565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f60408385031215615396575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[589,32],[757,32],[995,32],[1302,32],[1362,32],[1422,32],[1460,32],[1520,32],[1580,32],[1628,32],[1676,32],[1724,32],[1772,32],[1820,32],[1958,32],[2309,32],[2376,32],[2641,32],[2706,32],[3074,32],[3173,32],[3805,32],[3936,32],[3969,32],[4208,32],[4290,32],[4621,32],[4984,32],[5049,32],[5414,32],[6732,32],[7318,32],[8679,32],[10139,32],[10332,32],[11436,32],[11537,32],[11607,32],[12787,32],[13356,32],[13946,32],[15844,32],[15890,32]]
